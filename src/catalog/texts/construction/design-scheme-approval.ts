import type { designSchemeApproval } from '../../types/construction/design-scheme-approval.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof designSchemeApproval> = {
  name: { zh: '建设工程设计方案批复', en: 'Approval of the design scheme of a construction project' },
  aliases: [
    '设计方案批复',
    '设计方案审批意见',
    '建设工程设计方案审核',
    '方案批复',
    '规划设计方案批复',
    'design scheme approval',
  ],
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
      zh: '按批准的方案完成施工图设计，申请建设工程规划许可证。',
      en: 'Complete the construction drawings to the approved scheme, and apply for the planning permit of the project.',
    },
    followedBy: { type: 'project-planning-permit', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100482000300',
  legalBasis: '上海市城乡规划条例；上海市城市规划管理技术规定（土地使用、建筑管理）',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '建设单位', en: 'Project owner' },
    issueDate: { zh: '批复日期', en: 'Date of the approval' },
    projectName: { zh: '项目名称', en: 'Project' },
    location: { zh: '建设地点', en: 'Location' },
    landUse: { zh: '用地性质', en: 'Planned land use' },
    plotRatio: { zh: '容积率', en: 'Plot ratio' },
    floorArea: { zh: '建筑面积', en: 'Floor area', unit: 'm2' },
    height: { zh: '建筑高度', en: 'Height', unit: 'm' },
    opinion: { zh: '审批意见', en: 'Opinion' },
  },
  sample: {
    number: '沪浦规划资源许方〔2022〕143号',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2022-08-05',
    projectName: '浦江东岸创新园一期',
    location: '上海市浦东新区北蔡镇杨高南路2018号',
    landUse: '工业研发用地（M4）、商业服务业用地（C2）',
    plotRatio: 2.5,
    floorArea: 99863.2,
    height: 79.6,
    opinion:
      '原则同意所报设计方案。请在下阶段设计中进一步优化沿川杨河立面及公共通道设计，机动车出入口、停车泊位和绿地率按批准的控制性详细规划及有关技术规定执行，并征求消防、民防、绿化、交通等部门意见。',
  },
};
