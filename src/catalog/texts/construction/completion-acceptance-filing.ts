import type { completionAcceptanceFiling } from '../../types/construction/completion-acceptance-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof completionAcceptanceFiling> = {
  name: {
    zh: '房屋建筑和市政基础设施工程竣工验收备案证明',
    en: 'Filing certificate of project completion and acceptance',
  },
  aliases: [
    '竣工验收备案证明',
    '竣工备案证',
    '竣工验收备案表',
    '竣备',
    '竣工验收备案',
    '竣工备案表',
    'completion filing',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会、区建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management, or that of the district',
  },
  holderKind: 'project',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: {
    remindDays: 30,
    next: {
      zh: '凭备案证明等材料申请房屋所有权首次登记，领取不动产权证书。',
      en: 'Apply for the first registration of the building, and obtain the title certificate.',
    },
    followedBy: { type: 'real-estate-title', afterMonths: 2 },
  },
  officialTypeCode: '11100000000013338W087',
  shanghaiCatalogCode: null,
  legalBasis: '建设工程质量管理条例 第四十九条；房屋建筑和市政基础设施工程竣工验收备案管理办法',
  disclosure: {},
  fields: {
    number: { zh: '竣工验收备案编号', en: 'Filing number' },
    holderName: { zh: '建设单位', en: 'Project owner' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    projectName: { zh: '工程名称', en: 'Project' },
    scope: { zh: '备案范围', en: 'Scope filed' },
    acceptanceDate: { zh: '竣工验收日期', en: 'Date of acceptance' },
    permitNumber: { zh: '施工许可证编号', en: 'Number of the construction permit' },
    planningPermitNumber: { zh: '工程规划许可证号', en: 'Number of the planning permit' },
    buildings: {
      zh: '单体信息',
      en: 'Buildings',
      parts: {
        name: { zh: '单体名称', en: 'Name' },
        floors: { zh: '地上层数', en: 'Floors above ground', unit: 'floors' },
        basement: { zh: '地下层数', en: 'Floors below ground', unit: 'floors' },
        area: { zh: '建筑面积', en: 'Floor area', unit: 'm2' },
        height: { zh: '建筑高度', en: 'Height', unit: 'm' },
      },
    },
    supervisionBody: { zh: '工程质量监督机构', en: 'Quality supervision body' },
  },
  sample: {
    number: '2025PD0088',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2025-04-10',
    projectName: '浦江东岸创新园一期',
    scope: '1号楼、2号楼及地下车库的地基基础、主体结构、建筑安装和室外总体工程',
    acceptanceDate: '2025-03-28',
    permitNumber: '310115202302140101',
    planningPermitNumber: '建字第310115202200917号',
    buildings: [
      { name: '1号楼', floors: 18, basement: 2, area: 52310.8, height: 79.6 },
      { name: '2号楼', floors: 9, basement: 2, area: 47552.4, height: 42.3 },
    ],
    supervisionBody: '上海市浦东新区建设工程安全质量监督站',
  },
};
