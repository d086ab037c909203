import type { landPlanningPermit } from '../../types/construction/land-planning-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof landPlanningPermit> = {
  name: { zh: '建设用地规划许可证', en: 'Planning permit for construction land' },
  aliases: ['用地规划许可证', '用地规划证', '建设用地许可证', '地字证', '建设用地规划许可', 'land use planning permit'],
  sector: 'construction',
  authority: {
    zh: '上海市规划和自然资源局、区规划和自然资源局',
    en: 'Shanghai Municipal Bureau of Planning and Natural Resources, or the bureau of the district',
  },
  holderKind: 'project',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '凭本证和经审定的设计方案，申请建设工程规划许可证。',
      en: 'Apply for the planning permit of the project, with this permit and the approved design scheme.',
    },
    followedBy: { type: 'project-planning-permit', afterMonths: 12 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100501000200',
  legalBasis: '城乡规划法 第三十七条、第三十八条；上海市城乡规划条例',
  disclosure: {},
  fields: {
    number: { zh: '证号（地字第号）', en: 'Permit number' },
    holderName: { zh: '用地单位', en: 'User of the land' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    projectName: { zh: '项目名称', en: 'Project' },
    approvedBy: { zh: '批准用地机关', en: 'Authority that approved the land' },
    approvalNumber: { zh: '批准用地文号', en: 'Number of the land approval' },
    location: { zh: '用地位置', en: 'Location' },
    area: { zh: '用地面积', en: 'Land area', unit: 'm2' },
    landUses: { zh: '土地用途', en: 'Purposes of the land' },
    contentScale: { zh: '建设规模', en: 'Scale of construction' },
    landAcquisition: { zh: '土地取得方式', en: 'How the land was acquired' },
    attachments: { zh: '附图及附件名称', en: 'Drawings and attachments' },
  },
  sample: {
    number: '地字第310115202200386号',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2022-03-21',
    projectName: '浦江东岸创新园一期',
    approvedBy: '上海市浦东新区人民政府',
    approvalNumber: '沪浦府土〔2022〕58号',
    location: '上海市浦东新区北蔡镇，东至咸塘浜，南至川杨河',
    area: 31258.4,
    landUses: ['commercial', 'industrial'],
    contentScale: '地上总建筑面积不大于78146平方米，其中配套商业不大于6200平方米。',
    landAcquisition: 'granted',
    attachments: ['建设用地规划许可证附图（1：1000）', '国有建设用地使用权出让合同'],
  },
  notes: {
    zh: '用地规划许可与用地批准已合并办理，证上同时载明批准用地机关和文号。',
    en: 'Land approval and planning permit are given together; the permit names the authority and number of the approval.',
  },
};
