import type { projectPlanningPermit } from '../../types/construction/project-planning-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof projectPlanningPermit> = {
  name: { zh: '建设工程规划许可证', en: 'Planning permit for a construction project' },
  aliases: ['工程规划许可证', '规划许可证', '建字证', '工规证', '建设工程规划许可', 'project planning license'],
  sector: 'construction',
  authority: {
    zh: '上海市规划和自然资源局、区规划和自然资源局',
    en: 'Shanghai Municipal Bureau of Planning and Natural Resources, or the bureau of the district',
  },
  holderKind: 'project',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '逾期未开工且未延期的自行失效', en: 'lapses if work does not start in time' },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '在规定期限内申领施工许可证并开工；不能按期开工的申请延期。',
      en: 'Obtain the building construction permit and start in time, or apply for more time.',
    },
    followedBy: { type: 'construction-permit', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100503000202',
  legalBasis: '城乡规划法 第四十条；上海市城乡规划条例',
  disclosure: {},
  fields: {
    number: { zh: '证号（建字第号）', en: 'Permit number' },
    holderName: { zh: '建设单位（个人）', en: 'Builder (unit or person)' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    projectName: { zh: '建设项目名称', en: 'Project' },
    location: { zh: '建设位置', en: 'Location' },
    contentScale: { zh: '建设规模', en: 'Scale of construction' },
    buildings: {
      zh: '建筑明细',
      en: 'Buildings',
      parts: {
        name: { zh: '幢号（名称）', en: 'Name' },
        floors: { zh: '地上层数', en: 'Floors above ground', unit: 'floors' },
        basement: { zh: '地下层数', en: 'Floors below ground', unit: 'floors' },
        area: { zh: '建筑面积', en: 'Floor area', unit: 'm2' },
        height: { zh: '建筑高度', en: 'Height', unit: 'm' },
      },
    },
    attachments: { zh: '附图及附件名称', en: 'Drawings and attachments' },
  },
  sample: {
    number: '建字第310115202200917号',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2022-11-09',
    projectName: '浦江东岸创新园一期',
    location: '上海市浦东新区北蔡镇杨高南路2018号',
    contentScale: '总建筑面积99863.2平方米，其中地上77952.6平方米，地下21910.6平方米。',
    buildings: [
      { name: '1号楼', floors: 18, basement: 2, area: 52310.8, height: 79.6 },
      { name: '2号楼', floors: 9, basement: 2, area: 47552.4, height: 42.3 },
    ],
    attachments: ['建设工程规划许可证附图（总平面图）', '建筑工程项目表'],
  },
};
