import type { fireAcceptanceOpinion } from '../../types/construction/fire-acceptance-opinion.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof fireAcceptanceOpinion> = {
  name: { zh: '特殊建设工程消防验收意见书', en: 'Fire-safety acceptance opinion of a special construction project' },
  aliases: [
    '消防验收意见书',
    '消防验收合格证',
    '建设工程消防验收意见书',
    '消防验收',
    '消防合格证（验收）',
    'fire acceptance',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会、区建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management, or that of the district',
  },
  holderKind: 'project',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '消防法 第十三条；建设工程消防设计审查验收管理暂行规定（住房和城乡建设部令第51号，2023年修正）',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '建设单位', en: 'Project owner' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    projectName: { zh: '工程名称', en: 'Project' },
    location: { zh: '建设地址', en: 'Address' },
    buildingClass: { zh: '建筑类别', en: 'Class of building' },
    purpose: { zh: '使用性质', en: 'Use' },
    floorArea: { zh: '建筑面积', en: 'Floor area', unit: 'm2' },
    buildings: {
      zh: '各单体层数、高度',
      en: 'Buildings',
      parts: {
        name: { zh: '单体名称', en: 'Name' },
        floors: { zh: '地上层数', en: 'Floors above ground', unit: 'floors' },
        basement: { zh: '地下层数', en: 'Floors below ground', unit: 'floors' },
        area: { zh: '建筑面积', en: 'Floor area', unit: 'm2' },
        height: { zh: '建筑高度', en: 'Height', unit: 'm' },
      },
    },
    conclusion: { zh: '验收结论', en: 'Conclusion' },
  },
  sample: {
    number: '沪浦建消验〔2025〕第0036号',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2025-03-14',
    projectName: '浦江东岸创新园一期',
    location: '上海市浦东新区北蔡镇杨高南路2018号',
    buildingClass: 'first-high-rise',
    purpose: '研发办公、商业、地下汽车库',
    floorArea: 99863.2,
    buildings: [
      { name: '1号楼', floors: 18, basement: 2, area: 52310.8, height: 79.6 },
      { name: '2号楼', floors: 9, basement: 2, area: 47552.4, height: 42.3 },
    ],
    conclusion: 'passed',
  },
};
