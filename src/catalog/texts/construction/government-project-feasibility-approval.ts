import type { governmentProjectFeasibilityApproval } from '../../types/construction/government-project-feasibility-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof governmentProjectFeasibilityApproval> = {
  name: {
    zh: '政府投资项目可行性研究报告批复',
    en: 'Approval of the feasibility study of a government-invested project',
  },
  aliases: ['可研批复', '可行性研究报告批复', '工可批复', '可研报告批复', '政府投资项目可研', 'feasibility approval'],
  sector: 'construction',
  authority: {
    zh: '上海市发展和改革委员会（区级项目由区发展和改革委员会）',
    en: 'Shanghai Municipal Development and Reform Commission; that of the district for projects of its own',
  },
  holderKind: 'project',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '据此开展初步设计，编制概算并报批。',
      en: 'Have the preliminary design and its budget drawn up, and submit them.',
    },
    followedBy: { type: 'government-project-preliminary-design-approval', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100006000300',
  legalBasis: '政府投资条例 第九条；上海市政府投资管理办法',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '项目单位', en: 'Project entity' },
    issueDate: { zh: '批复日期', en: 'Date of the approval' },
    projectName: { zh: '项目名称', en: 'Project' },
    projectCode: { zh: '项目代码', en: 'Project code' },
    location: { zh: '建设地点', en: 'Location' },
    contentScale: { zh: '建设内容和规模', en: 'Contents and scale' },
    totalInvestment: { zh: '投资估算', en: 'Investment estimate' },
    biddingPlan: { zh: '招标方案', en: 'Bidding plan' },
    constructionPeriod: { zh: '建设周期', en: 'Period of construction', unit: 'months' },
  },
  sample: {
    number: '沪发改社〔2022〕19号',
    holderName: '上海市儿童健康促进中心',
    issueDate: '2022-02-24',
    projectName: '上海市儿童健康促进中心新建工程',
    projectCode: '2103-310000-04-01-195326',
    location: '上海市闵行区梅陇镇，东至虹梅南路，北至景联路',
    contentScale: '新建业务楼一幢、地下车库二层及室外总体，总建筑面积51680平方米，其中地上35900平方米。',
    totalInvestment: { amount: 479350000, currency: 'CNY' },
    biddingPlan: '勘察、设计、施工、监理及重要设备采购全部委托招标，公开招标。',
    constructionPeriod: 36,
  },
};
