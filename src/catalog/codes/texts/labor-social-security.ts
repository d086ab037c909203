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
    graduated: ['毕业（肄业）后未就业', 'finished school and found no work'],
    agreed: ['协商解除劳动合同', 'contract ended by agreement'],
    expired: ['劳动合同期满', 'contract expired'],
    dismissed: ['被用人单位解除劳动合同', 'dismissed'],
    resigned: ['本人辞职', 'resigned'],
    closed: ['用人单位破产、关闭、撤销', 'employer bankrupt or closed'],
    ended: ['个体经营、创业终止', 'own business ended'],
    discharged: ['退役未就业', 'discharged from the forces'],
    released: ['刑满释放', 'released from prison'],
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
    cumulative: ['综合计算工时工作制', 'cumulative hours'],
  },
  workPeriod: {
    week: ['周', 'week'],
    month: ['月', 'month'],
    quarter: ['季', 'quarter'],
    'half-year': ['半年', 'half-year'],
    year: ['年', 'year'],
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
