import type { privateNonEnterpriseCertificate } from '../../types/civil-affairs/private-non-enterprise-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof privateNonEnterpriseCertificate> = {
  name: {
    zh: '民办非企业单位登记证书（法人）',
    en: 'Registration certificate of a private non-enterprise unit (legal person)',
  },
  aliases: [
    '民办非企业单位登记证书',
    '民非证',
    '民办非企业登记证',
    '社会服务机构登记证书',
    '民非登记证',
    'social service organization certificate',
  ],
  sector: 'civil-affairs',
  authority: {
    zh: '上海市民政局、区民政局（登记管理机关）',
    en: 'Shanghai Municipal Civil Affairs Bureau or district civil affairs bureau (registration authority)',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [4, 5],
    note: { zh: '一般四年或五年', en: 'commonly 4 or 5 years' },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期满前向登记管理机关申请换发证书。',
      en: 'Before it ends, apply for a new certificate at the registration authority.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '民办非企业单位登记管理暂行条例；民法典 第九十二条',
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
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    businessScope: { zh: '业务范围', en: 'Scope of activities' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    startupCapital: { zh: '开办资金', en: 'Start-up funds' },
    supervisingUnit: { zh: '业务主管单位', en: 'Supervising unit' },
    charity: { zh: '慈善组织', en: 'Charity' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '52310115MJ6124732J',
    holderName: '上海浦东新区乐邻社会工作服务中心',
    issueDate: '2022-09-05',
    businessScope:
      '开展社区社会工作服务，承接政府购买的为老、助残、青少年和困难家庭服务项目，提供社会工作专业培训、督导、咨询与项目评估。',
    domicile: '上海市浦东新区洪山路164弄128号二层206室',
    legalRepresentative: '丁佩兰',
    startupCapital: { amount: 100000, currency: 'CNY' },
    supervisingUnit: '上海市浦东新区民政局',
    charity: false,
    validFrom: '2022-09-05',
    validUntil: '2026-09-04',
  },
};
