import type { agriculturalMachineryDrivingLicense } from '../../types/agriculture/agricultural-machinery-driving-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof agriculturalMachineryDrivingLicense> = {
  name: { zh: '拖拉机和联合收割机驾驶证', en: 'Driving license for tractors and combine harvesters' },
  aliases: ['拖拉机驾驶证', '联合收割机驾驶证', '农机驾驶证', '拖拉机驾照', '农机证', 'tractor license'],
  sector: 'agriculture',
  authority: {
    zh: '区农业农村委员会（农机安全监理机构）',
    en: 'District agriculture and rural affairs commission (farm machinery safety), Shanghai',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [6],
    note: { zh: '年满七十周岁的注销', en: 'canceled when the holder turns 70' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期满前三个月内，向农机监理机构申请换证，提交身体条件证明。',
      en: 'Apply for renewal to the farm machinery administration within three months before the end, with a proof of physical fitness.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '农业机械安全监督管理条例 第二十二条；道路交通安全法 第一百二十一条；拖拉机和联合收割机驾驶证管理规定（农业部令2018年第1号）',
  disclosure: {
    'roadside-check': ['number', 'holderName', 'portrait'],
    inspection: ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'portrait'],
    'benefit-claim': ['number', 'holderName'],
    counter: ['number', 'holderName', 'address', 'fileNumber'],
    'online-application': ['number', 'holderName', 'fileNumber'],
  },
  fields: {
    number: { zh: '证号', en: 'License number (resident number)' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    address: { zh: '住址', en: 'Address' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    firstIssueDate: { zh: '初次领证日期', en: 'Date of first issue' },
    vehicleClasses: { zh: '准驾机型代号', en: 'Classes of machine' },
    portrait: { zh: '照片', en: 'Portrait' },
    fileNumber: { zh: '档案编号', en: 'File number (duplicate page)' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '310228197910236373',
    holderName: '朱金龙',
    issueDate: '2021-05-12',
    sex: 'male',
    address: '上海市金山区廊下镇中华村六组2038号',
    birthDate: '1979-10-23',
    firstIssueDate: '2009-05-12',
    vehicleClasses: ['G1', 'S'],
    fileNumber: '310116001827',
    validFrom: '2021-05-12',
    validUntil: '2027-05-12',
  },
};
