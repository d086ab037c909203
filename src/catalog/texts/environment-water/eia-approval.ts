import type { eiaApproval } from '../../types/environment-water/eia-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof eiaApproval> = {
  name: { zh: '建设项目环境影响报告书（表）审批意见', en: 'Approval of an environmental impact report' },
  aliases: ['环评批复', '环评审批意见', '环境影响评价批复', '环评报告审批意见', '环评', 'EIA approval'],
  sector: 'environment-water',
  authority: {
    zh: '上海市生态环境局、区生态环境局',
    en: 'Shanghai Municipal Bureau of Ecology and Environment, or the bureau of the district',
  },
  holderKind: 'project',
  validity: {
    kind: 'fixed-term',
    years: [5],
    note: {
      zh: '自批准之日起满五年方开工的，须报原审批部门重新审核',
      en: 'must be examined again where work starts only after 5 years',
    },
  },
  renewal: {
    remindDays: 180,
    next: {
      zh: '批准之日起五年内开工；满五年方开工的，将环评文件报原审批部门重新审核。投产前申请排污许可证。',
      en: 'Start within five years, or have the report examined again. Apply for the discharge permit before production begins.',
    },
    followedBy: { type: 'pollutant-discharge-permit', afterMonths: 24 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '生态环境法典；建设项目环境保护管理条例 第九条、第十二条',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '建设单位', en: 'Project owner' },
    issueDate: { zh: '批复日期', en: 'Date of the approval' },
    projectName: { zh: '项目名称', en: 'Project' },
    location: { zh: '建设地点', en: 'Location' },
    reportKind: { zh: '环评文件类型', en: 'Kind of report' },
    reportUnit: { zh: '环评文件编制单位', en: 'Author of the report' },
    contentScale: { zh: '建设内容与规模', en: 'Contents and scale' },
    requirements: { zh: '批复要求', en: 'Requirements' },
    validFrom: { zh: '开工期限（自）', en: 'Work to start from' },
    validUntil: { zh: '开工期限（至）', en: 'Work to start until' },
  },
  sample: {
    number: '沪奉环保许管〔2021〕146号',
    holderName: '上海奉浦生物制药科技有限公司',
    issueDate: '2021-05-18',
    projectName: '奉浦生物原料药生产线技术改造项目',
    location: '上海市奉贤区星火开发区明城路1088号',
    reportKind: 'report',
    reportUnit: '上海沪环环境影响评价咨询有限公司',
    contentScale: '利用现有厂房新增两条原料药合成生产线及配套废气处理设施，建成后年产原料药120吨。',
    requirements:
      '同意按报告书所列性质、规模、地点和环境保护措施建设。项目须严格执行环境保护设施与主体工程同时设计、同时施工、同时投产使用的制度；工艺废气经收集处理达标后高空排放；废水纳管排放；危险废物委托有资质单位处置。项目投产前应依法取得排污许可证。',
    validFrom: '2021-05-18',
    validUntil: '2026-05-17',
  },
};
