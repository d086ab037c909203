import type * as tables from '../labor-social-security.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  contributionState: {
    received: ['已到账', 'received'],
    outstanding: ['未到账', 'outstanding'],
  },
  socialCardVersion: {
    'gen-2': ['第二代', 'second generation'],
    'gen-3': ['第三代', 'third generation'],
  },
  talentClass: {
    'high-end': ['A类（外国高端人才）', 'class A (high-end talent)'],
    professional: ['B类（外国专业人才）', 'class B (professionals)'],
    other: ['C类（其他外国人员）', 'class C (others)'],
  },
  unemploymentReason: {
    school: ['从各类学校毕业、肄业', 'left school'],
    employer: ['从用人单位失业', 'lost a job'],
    business: ['停业、破产停止经营', 'own business ended'],
    land: ['承包土地被征用', 'contracted land was requisitioned'],
    army: ['退出现役且未纳入统一安置', 'discharged from the forces'],
    prison: ['刑满释放、假释、监外执行', 'released from prison'],
    other: ['其他', 'other'],
  },
  staffingService: {
    workers: ['为用人单位推荐劳动者', 'finding workers for employers'],
    employers: ['为劳动者介绍用人单位', 'finding employers for workers'],
    fairs: ['组织开展招聘会', 'job fairs'],
    online: ['开展网络招聘服务', 'recruitment on the internet'],
    headhunting: ['开展高级人才寻访（猎头）服务', 'executive search'],
    information: ['收集和发布职业供求信息', 'collecting and publishing information on jobs'],
  },
  workSystem: {
    irregular: ['不定时工作制', 'irregular hours'],
    week: ['综合计算工时工作制（以周为周期）', 'cumulative hours, by the week'],
    month: ['综合计算工时工作制（以月为周期）', 'cumulative hours, by the month'],
    quarter: ['综合计算工时工作制（以季为周期）', 'cumulative hours, by the quarter'],
    'half-year': ['综合计算工时工作制（以半年为周期）', 'cumulative hours, by the half-year'],
    year: ['综合计算工时工作制（以年为周期）', 'cumulative hours, by the year'],
  },
  socialInsurance: {
    pension: ['企业职工基本养老保险', 'basic pension insurance of employees'],
    'public-pension': ['机关事业单位基本养老保险', 'basic pension insurance of public bodies'],
    'resident-pension': ['城乡居民基本养老保险', 'basic pension insurance of residents'],
    unemployment: ['失业保险', 'unemployment insurance'],
    medical: ['职工基本医疗保险', 'basic medical insurance of employees'],
    'resident-medical': ['城乡居民基本医疗保险', 'basic medical insurance of residents'],
    injury: ['工伤保险', 'work injury insurance'],
    maternity: ['生育保险', 'maternity insurance'],
  },
  medicalInsuredState: {
    paid: ['参保缴费', 'paid'],
    suspended: ['暂停缴费', 'suspended'],
    ended: ['终止缴费', 'ended'],
  },
} satisfies NamesOf<typeof tables>;
