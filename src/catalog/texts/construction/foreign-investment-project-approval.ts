import type { foreignInvestmentProjectApproval } from '../../types/construction/foreign-investment-project-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foreignInvestmentProjectApproval> = {
  name: { zh: '外商投资项目核准批复', en: 'Approval of a foreign-invested project' },
  aliases: [
    '外资项目核准',
    '外商投资项目核准',
    '外资项目批复',
    '外商项目核准批文',
    '外资核准',
    'foreign investment approval',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市发展和改革委员会（区级权限由区发展和改革委员会）',
    en: 'Shanghai Municipal Development and Reform Commission, or that of the district',
  },
  holderKind: 'project',
  validity: {
    kind: 'fixed-term',
    years: [2],
    note: { zh: '以核准文件载明的有效期为准', en: 'for the period that the approval states' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期内开工；未能开工的，届满三十个工作日前向原核准机关申请延期，逾期核准文件自动失效。',
      en: 'Start within the term, or apply for more time at least 30 working days before the end; else the approval lapses.',
    },
    followedBy: { type: 'land-planning-permit', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310196129229100',
  legalBasis: '外商投资法 第二十九条；外商投资项目核准和备案管理办法（国家发展改革委令第12号）',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '项目单位', en: 'Project entity' },
    issueDate: { zh: '核准日期', en: 'Date of the approval' },
    projectName: { zh: '项目名称', en: 'Project' },
    projectCode: { zh: '项目代码', en: 'Project code' },
    investors: {
      zh: '投资方及出资比例',
      en: 'Investors and shares',
      parts: {
        name: { zh: '投资方', en: 'Investor' },
        country: { zh: '国别（地区）', en: 'Country' },
        share: { zh: '出资比例', en: 'Share', unit: '%' },
      },
    },
    totalInvestment: { zh: '投资总额', en: 'Total investment' },
    contentScale: { zh: '建设内容', en: 'Contents' },
    location: { zh: '建设地点', en: 'Location' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪发改外资〔2024〕31号',
    holderName: '上海赛临文化影视基地发展有限公司',
    issueDate: '2024-03-19',
    projectName: '临港国际影视主题公园项目',
    projectCode: '2311-310115-04-01-720419',
    investors: [
      { name: '上海浦江东岸置业发展有限公司', country: 'CHN', share: 57 },
      { name: 'Lion City Leisure Holdings Pte. Ltd.', country: 'SGP', share: 43 },
    ],
    totalInvestment: { amount: 480000000, currency: 'USD' },
    contentScale: '建设影视主题游乐区、演艺剧场及配套酒店，占地约32公顷，总建筑面积约18万平方米。',
    location: '上海市浦东新区南汇新城镇，东至夏涟河，西至临港大道',
    validFrom: '2024-03-19',
    validUntil: '2026-03-18',
  },
};
