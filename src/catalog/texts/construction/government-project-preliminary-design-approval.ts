import type { governmentProjectPreliminaryDesignApproval } from '../../types/construction/government-project-preliminary-design-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof governmentProjectPreliminaryDesignApproval> = {
  name: {
    zh: '政府投资项目初步设计及概算批复',
    en: 'Approval of the preliminary design and budget of a government-invested project',
  },
  aliases: ['初步设计批复', '初设批复', '概算批复', '初步设计及概算批复', '扩初批复', 'preliminary design approval'],
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
      zh: '按批准的概算组织实施，依次申请建设工程规划许可证和施工许可证。',
      en: 'Keep to the approved budget, and apply for the planning permit and the building construction permit.',
    },
    followedBy: { type: 'project-planning-permit', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100008007300',
  legalBasis: '政府投资条例 第九条、第十二条；上海市政府投资管理办法',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '项目单位', en: 'Project entity' },
    issueDate: { zh: '批复日期', en: 'Date of the approval' },
    projectName: { zh: '项目名称', en: 'Project' },
    projectCode: { zh: '项目代码', en: 'Project code' },
    content: { zh: '初步设计主要内容', en: 'Main contents of the design' },
    totalInvestment: { zh: '概算总投资', en: 'Budget' },
    approvalNumber: { zh: '可研批复文号', en: 'Number of the feasibility approval' },
  },
  sample: {
    number: '沪发改投〔2022〕163号',
    holderName: '上海市儿童健康促进中心',
    issueDate: '2022-08-30',
    projectName: '上海市儿童健康促进中心新建工程',
    projectCode: '2103-310000-04-01-195326',
    content:
      '原则同意初步设计。业务楼地上9层、地下2层，采用钢筋混凝土框架剪力墙结构，抗震设防类别为乙类；同步实施给排水、暖通、电气、智能化、消防和室外总体工程，绿色建筑按二星级标准设计。',
    totalInvestment: { amount: 476820000, currency: 'CNY' },
    approvalNumber: '沪发改社〔2022〕19号',
  },
};
