import type { internetDrugInformationLicense } from '../../types/food-drug/internet-drug-information-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof internetDrugInformationLicense> = {
  name: { zh: '互联网药品信息服务资格证书', en: 'Qualification certificate for internet drug information services' },
  aliases: [
    '互联网药品信息服务资格证',
    '互联网药品证',
    '药品信息服务证',
    '互联网药品信息服务许可证',
    'internet drug information certificate',
  ],
  sector: 'food-drug',
  authority: { zh: '上海市药品监督管理局', en: 'Shanghai Municipal Drug Administration' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 210,
    next: {
      zh: '有效期届满前六个月，向上海市药品监督管理局申请换发。',
      en: 'Apply to the Shanghai Municipal Drug Administration for a new certificate 6 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '互联网药品信息服务管理办法（2004年国家食品药品监督管理局令第9号，2017年修正）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'siteHead'],
    counter: ['legalRepresentative', 'siteHead'],
    'online-application': ['legalRepresentative', 'siteHead'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    nature: { zh: '服务性质', en: 'Nature of the service' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    siteHead: { zh: '网站负责人', en: 'Head of the site' },
    sites: {
      zh: '网站',
      en: 'Sites',
      parts: {
        name: { zh: '网站名称', en: 'Name of the site' },
        domain: { zh: '域名', en: 'Domain' },
        ip: { zh: 'IP地址', en: 'IP address' },
      },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）-非经营性-2022-0126',
    holderName: '上海浦东问康健康科技有限公司',
    issueDate: '2022-08-04',
    nature: 'non-commercial',
    legalRepresentative: '钱逸飞',
    siteHead: '许文静',
    sites: [{ name: '问康健康网', domain: 'wenkang.example', ip: '203.0.113.26' }],
    validFrom: '2022-08-04',
    validUntil: '2027-08-03',
  },
  notes: { zh: '网站首页须标注证书编号。', en: 'The number must stand on the first page of the site.' },
};
