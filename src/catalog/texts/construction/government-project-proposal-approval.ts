import type { governmentProjectProposalApproval } from '../../types/construction/government-project-proposal-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof governmentProjectProposalApproval> = {
  name: { zh: '政府投资项目项目建议书批复', en: 'Approval of the project proposal of a government-invested project' },
  aliases: [
    '项目建议书批复',
    '项建书批复',
    '立项批复',
    '政府投资项目立项',
    '项目建议书审批',
    'project proposal approval',
  ],
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
      zh: '据此办理用地预审与选址，编制并报批可行性研究报告。',
      en: 'Obtain the site-selection opinion, and submit the feasibility study.',
    },
    followedBy: { type: 'government-project-feasibility-approval', afterMonths: 9 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100007000300',
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
    totalInvestment: { zh: '总投资', en: 'Total investment' },
    fundSource: { zh: '资金来源', en: 'Source of funds' },
  },
  sample: {
    number: '沪发改社〔2021〕87号',
    holderName: '上海市儿童健康促进中心',
    issueDate: '2021-06-08',
    projectName: '上海市儿童健康促进中心新建工程',
    projectCode: '2103-310000-04-01-195326',
    location: '上海市闵行区梅陇镇，东至虹梅南路，北至景联路',
    contentScale: '新建业务用房、地下车库及室外总体，总建筑面积约52000平方米，其中地上约36000平方米。',
    totalInvestment: { amount: 486000000, currency: 'CNY' },
    fundSource: '由市级建设财力全额安排',
  },
};
