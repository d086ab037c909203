import type { craneUseRegistration } from '../../types/construction/crane-use-registration.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof craneUseRegistration> = {
  name: { zh: '建筑起重机械使用登记证', en: 'Registration certificate for the use of a construction crane' },
  aliases: [
    '塔吊使用登记证',
    '起重机械使用登记',
    '塔式起重机使用登记证',
    '施工电梯使用登记证',
    '建筑起重机械使用登记',
    'crane registration',
  ],
  sector: 'construction',
  authority: {
    zh: '区建设工程安全质量监督机构（部分由上海市建设工程安全质量监督总站）',
    en: 'Supervision body for construction safety of the district, for some that of the city',
  },
  holderKind: 'product',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '至该工程上拆卸为止', en: 'until it is dismantled at that site' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '特种设备安全法 第一百条；建设工程安全生产管理条例 第三十五条；建筑起重机械安全监督管理规定 第十七条',
  disclosure: {},
  fields: {
    number: { zh: '登记编号', en: 'Registration number' },
    holderName: { zh: '使用单位', en: 'User' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    kind: { zh: '设备名称', en: 'Kind of equipment' },
    model: { zh: '规格型号', en: 'Model' },
    filingNumber: { zh: '产权备案编号', en: 'Ownership filing number' },
    projectName: { zh: '工程名称', en: 'Project' },
    installer: { zh: '安装单位', en: 'Installer' },
    inspector: { zh: '检测单位', en: 'Inspection body' },
  },
  sample: {
    number: '沪PD-S-2023-00417',
    holderName: '上海申浦建设工程集团有限公司',
    issueDate: '2023-06-20',
    kind: 'tower-crane',
    model: 'QTZ125（TC6015A-10）',
    filingNumber: '沪EA-T03126',
    projectName: '浦江东岸创新园一期',
    installer: '上海浦宏建筑机械安装工程有限公司',
    inspector: '上海衡测建设工程检测有限公司',
  },
  notes: {
    zh: '安装验收合格之日起三十日内办理；登记标志应当置于或者附着于设备的显著位置。',
    en: 'Registered within 30 days of the acceptance of the installation; the sign is fixed to the machine where all can see it.',
  },
};
