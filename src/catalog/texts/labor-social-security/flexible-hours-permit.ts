import type { flexibleHoursPermit } from '../../types/labor-social-security/flexible-hours-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof flexibleHoursPermit> = {
  name: { zh: '企业实行其他工作时间制度许可决定书', en: 'Permit for irregular or cumulative working hours' },
  aliases: [
    '特殊工时许可',
    '特殊工时审批',
    '不定时工作制批复',
    '综合工时批复',
    '综合计算工时制许可',
    '其他工作时间制度批复',
    'special working hours permit',
  ],
  sector: 'labor-social-security',
  authority: {
    zh: '区人力资源和社会保障局（上海市人力资源和社会保障局）',
    en: 'District human resources and social security bureau (or the Municipal Bureau)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [1, 2, 3], note: null },
  renewal: {
    remindDays: 45,
    next: { zh: '有效期届满前三十日，重新提出申请。', en: 'Apply anew 30 days before the end.' },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '劳动法 第三十九条；关于企业实行不定时工作制和综合计算工时工作制的审批办法（劳部发〔1994〕503号）',
  disclosure: {},
  fields: {
    number: { zh: '决定书文号', en: 'Number of the decision' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '决定日期', en: 'Date of the decision' },
    items: {
      zh: '许可内容',
      en: 'What is permitted',
      parts: {
        system: { zh: '工作制类型（计算周期）', en: 'System (and period)' },
        positions: { zh: '适用岗位', en: 'Positions covered' },
        persons: { zh: '涉及人数', en: 'Number of employees', unit: 'persons' },
      },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '浦人社工时许〔2025〕第0386号',
    holderName: '上海浦东临港精密机械制造有限公司',
    issueDate: '2025-12-18',
    items: [
      { system: 'irregular', positions: ['销售经理', '售后服务工程师', '驾驶员'], persons: 38 },
      { system: 'quarter', positions: ['设备巡检员', '中控室值班员'], persons: 64 },
    ],
    validFrom: '2026-01-01',
    validUntil: '2027-12-31',
  },
};
