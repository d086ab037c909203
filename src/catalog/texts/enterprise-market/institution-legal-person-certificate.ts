import type { institutionLegalPersonCertificate } from '../../types/enterprise-market/institution-legal-person-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof institutionLegalPersonCertificate> = {
  name: { zh: '事业单位法人证书', en: 'Certificate of a public institution (legal person)' },
  aliases: [
    '事业单位证书',
    '事业法人证',
    '事业单位法人证',
    '事业单位登记证',
    '事业单位法人登记证',
    'public institution certificate',
  ],
  sector: 'enterprise-market',
  authority: {
    zh: '上海市事业单位登记管理局（机构编制部门）',
    en: 'Shanghai public-institution registration authority (staffing commission office)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满前三十日内，向登记管理机关申请换领；每年三月三十一日前报送年度报告。',
      en: 'Apply for a new certificate within 30 days before the end; the yearly report is due by March 31.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '事业单位登记管理暂行条例；事业单位登记管理暂行条例实施细则',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    'bank-account': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    holderName: { zh: '名称', en: 'Name' },
    businessScope: { zh: '宗旨和业务范围', en: 'Purpose and scope of activities' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    fundingSource: { zh: '经费来源', en: 'Source of funds' },
    startupCapital: { zh: '开办资金', en: 'Start-up funds' },
    organizer: { zh: '举办单位', en: 'Sponsoring organization' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '12310000425001383B',
    holderName: '上海市城市生态环境研究中心',
    businessScope:
      '开展城市生态环境研究，为环境管理提供技术支持。承担环境质量调查评估、污染防治技术研究、标准规范研究编制、相关科普宣传与学术交流。',
    domicile: '上海市徐汇区钦州路508号2号楼4层',
    legalRepresentative: '郑文彬',
    fundingSource: ['government', 'other-sources'],
    startupCapital: { amount: 18600000, currency: 'CNY' },
    organizer: '上海市生态环境局',
    validFrom: '2023-03-20',
    validUntil: '2028-03-19',
  },
};
