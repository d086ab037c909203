import type { enterpriseProjectApproval } from '../../types/construction/enterprise-project-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof enterpriseProjectApproval> = {
  name: { zh: '企业投资项目核准批复', en: 'Approval of an enterprise-invested project' },
  aliases: ['项目核准批复', '企业投资项目核准', '项目核准文件', '核准批文', '企业项目核准', 'project approval'],
  sector: 'construction',
  authority: {
    zh: '上海市发展和改革委员会（区级权限由区发展和改革委员会）',
    en: 'Shanghai Municipal Development and Reform Commission, or that of the district',
  },
  holderKind: 'project',
  validity: { kind: 'fixed-term', years: [2], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '二年内开工；需延期的，在届满三十个工作日前申请延期开工建设，只能延期一次，不超过一年。',
      en: 'Start within two years, or ask for more time 30 working days before the end: once, for at most a year.',
    },
    followedBy: { type: 'land-planning-permit', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100423000400',
  legalBasis: '企业投资项目核准和备案管理条例；企业投资项目核准和备案管理办法（国家发展改革委令第2号）',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '项目单位', en: 'Project entity' },
    issueDate: { zh: '核准日期', en: 'Date of the approval' },
    projectName: { zh: '项目名称', en: 'Project' },
    projectCode: { zh: '项目代码', en: 'Project code' },
    location: { zh: '建设地点', en: 'Location' },
    contentScale: { zh: '建设规模和内容', en: 'Scale and contents' },
    totalInvestment: { zh: '总投资', en: 'Total investment' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪发改能源〔2023〕74号',
    holderName: '上海闵行吴泾热电联产有限公司',
    issueDate: '2023-05-09',
    projectName: '吴泾热电联产机组等容量替代项目',
    projectCode: '2302-310112-04-01-638205',
    location: '上海市闵行区龙吴路5000号现有厂区内',
    contentScale: '建设1台400兆瓦级燃气蒸汽联合循环热电联产机组，替代厂内现役燃煤机组，配套建设脱硝和供热设施。',
    totalInvestment: { amount: 1380000000, currency: 'CNY' },
    validFrom: '2023-05-09',
    validUntil: '2025-05-08',
  },
};
