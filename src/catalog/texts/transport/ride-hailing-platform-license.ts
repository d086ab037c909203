import type { rideHailingPlatformLicense } from '../../types/transport/ride-hailing-platform-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof rideHailingPlatformLicense> = {
  name: { zh: '网络预约出租汽车经营许可证', en: 'Ride-hailing operation license (platform company)' },
  aliases: ['网约车经营许可证', '网约车平台许可证', '网约车牌照', '网约车平台经营许可证', 'ride-hailing license'],
  sector: 'transport',
  authority: { zh: '上海市交通委员会', en: 'Shanghai Municipal Transportation Commission' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前，向原许可机关申请延续。',
      en: 'Apply for an extension at the office that issued it before the end.',
    },
  },
  officialTypeCode: '11100000000019713D074',
  shanghaiCatalogCode: null,
  legalBasis: '网络预约出租汽车经营服务管理暂行办法 第五条至第九条；上海市网络预约出租汽车经营服务管理若干规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '经营许可证号', en: 'License number' },
    holderName: { zh: '业户名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    platform: { zh: '网络平台名称', en: 'Name of the platform' },
    address: { zh: '地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    businessArea: { zh: '经营区域', en: 'Area of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪交运管许可网字310115000008号',
    holderName: '上海申程出行科技有限公司',
    holderNumber: '91310115MA1H95T361',
    issueDate: '2024-01-15',
    platform: '申程出行',
    address: '上海市浦东新区盛荣路88弄6号楼503室',
    legalRepresentative: '杜明哲',
    businessArea: ['310000'],
    validFrom: '2024-01-15',
    validUntil: '2028-01-14',
  },
  notes: {
    zh: '经营范围均为“网络预约出租汽车客运”，不另设字段。',
    en: 'The scope of business is always ride-hailing, so that it is no field.',
  },
};
