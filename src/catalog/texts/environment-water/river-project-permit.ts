import type { riverProjectPermit } from '../../types/environment-water/river-project-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof riverProjectPermit> = {
  name: {
    zh: '河道管理范围内建设项目工程建设方案审批（行政许可决定书）',
    en: 'Approval of a project within the river management area',
  },
  aliases: [
    '涉河建设项目审批',
    '河道管理范围内建设项目许可',
    '涉河项目批复',
    '河道施工许可',
    '准予水务行政许可决定书',
    'river works permit',
  ],
  sector: 'environment-water',
  authority: { zh: '上海市水务局、区水务局', en: 'Shanghai Water Authority, or the water authority of the district' },
  holderKind: 'project',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '在有效期内开工；未能开工的，届满三十日前申请延续，逾期决定书自行失效。',
      en: 'Start within the term, or apply for an extension at least 30 days before the end; else the approval lapses.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '水法 第三十八条；防洪法 第二十七条；河道管理条例；上海市河道管理条例',
  disclosure: {},
  fields: {
    number: { zh: '决定书文号', en: 'Number of the decision' },
    holderName: { zh: '申请人（建设单位）', en: 'Applicant (project owner)' },
    issueDate: { zh: '决定日期', en: 'Date of the decision' },
    projectName: { zh: '项目名称', en: 'Project' },
    rivers: { zh: '涉及河道', en: 'Rivers' },
    location: { zh: '工程位置', en: 'Location' },
    content: { zh: '批准内容', en: 'Approved contents' },
    requirements: { zh: '许可要求', en: 'Requirements' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '浦水务许〔2023〕215号',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2023-02-10',
    projectName: '浦江东岸创新园跨川杨河人行桥工程',
    rivers: ['川杨河', '咸塘浜'],
    location: '上海市浦东新区北蔡镇杨高南路以东约120米处',
    content:
      '准予在川杨河管理范围内新建人行桥一座，桥梁全长86米，一跨过河，梁底标高不低于6.2米；跨咸塘浜处随桥敷设给水管一根。',
    requirements:
      '施工期间不得缩窄河道过水断面，围堰须经验算；汛期（6月至9月）不得实施涉河作业；完工后恢复防汛通道和护岸。',
    validFrom: '2023-02-10',
    validUntil: '2026-02-09',
  },
};
