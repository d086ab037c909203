import type { outboundInvestmentProjectFiling } from '../../types/construction/outbound-investment-project-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof outboundInvestmentProjectFiling> = {
  name: { zh: '境外投资项目备案通知书', en: 'Filing notice of an outbound investment project' },
  aliases: [
    '境外投资备案',
    '境外投资项目备案',
    'ODI备案（发改委）',
    '境外投资备案通知书',
    '发改委境外投资备案',
    'ODI filing',
  ],
  sector: 'construction',
  authority: { zh: '上海市发展和改革委员会', en: 'Shanghai Municipal Development and Reform Commission' },
  holderKind: 'project',
  validity: { kind: 'fixed-term', years: [2], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期内实施；确需延长的，届满三十个工作日前提出延长申请。完成后二十个工作日内提交完成情况报告表。',
      en: 'Carry it out within the term, or ask for more time 30 working days before the end; report within 20 working days of completion.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310103035000100',
  legalBasis: '企业境外投资管理办法（国家发展改革委令第11号）',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '投资主体', en: 'Investor' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    projectName: { zh: '项目名称', en: 'Project' },
    destination: { zh: '投资目的地', en: 'Destination' },
    chineseAmount: { zh: '中方投资额', en: 'Chinese investment' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪发改境外备〔2024〕118号',
    holderName: '上海云帆智能装备制造股份有限公司',
    issueDate: '2024-09-12',
    projectName: '在越南新建工业机器人减速器生产基地项目',
    destination: 'VNM',
    chineseAmount: { amount: 36500000, currency: 'USD' },
    validFrom: '2024-09-12',
    validUntil: '2026-09-11',
  },
};
