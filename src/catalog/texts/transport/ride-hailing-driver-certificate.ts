import type { rideHailingDriverCertificate } from '../../types/transport/ride-hailing-driver-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof rideHailingDriverCertificate> = {
  name: { zh: '网络预约出租汽车驾驶员证', en: 'Ride-hailing driver’s certificate' },
  aliases: ['网约车驾驶员证', '网约车从业资格证', '网约车人证', '网约车司机证', 'ride-hailing driver license'],
  sector: 'transport',
  authority: { zh: '上海市交通委员会', en: 'Shanghai Municipal Transportation Commission' },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [3, 6], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向发证机关申请换证。',
      en: 'Apply for a new certificate at the office that issued it, at least 30 days before the end.',
    },
  },
  officialTypeCode: '11100000000019713D072',
  shanghaiCatalogCode: null,
  legalBasis:
    '网络预约出租汽车经营服务管理暂行办法 第十四条、第十五条；出租汽车驾驶员从业资格管理规定；上海市网络预约出租汽车经营服务管理若干规定',
  disclosure: {
    'roadside-check': ['number', 'holderName', 'portrait'],
    'consumer-check': ['number', 'holderName', 'portrait'],
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'holderNumber', 'portrait'],
    inspection: ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    serviceArea: { zh: '从业区域', en: 'Area of service' },
    platform: { zh: '服务平台', en: 'Platform' },
    firstIssueDate: { zh: '初次领证日期', en: 'Date of first issue' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '310105W0127654',
    holderName: '韩磊',
    holderNumber: '310115197503090074',
    issueDate: '2024-04-09',
    sex: 'male',
    serviceArea: ['310000'],
    platform: '申程出行',
    firstIssueDate: '2018-04-11',
    validFrom: '2024-04-11',
    validUntil: '2030-04-10',
  },
};
