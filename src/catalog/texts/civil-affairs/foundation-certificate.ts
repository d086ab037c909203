import type { foundationCertificate } from '../../types/civil-affairs/foundation-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foundationCertificate> = {
  name: { zh: '基金会法人登记证书', en: 'Registration certificate of a foundation (legal person)' },
  aliases: [
    '基金会登记证书',
    '基金会法人证书',
    '基金会登记证',
    '慈善基金会登记证书',
    'foundation registration certificate',
  ],
  sector: 'civil-affairs',
  authority: {
    zh: '上海市民政局（登记管理机关）',
    en: 'Shanghai Municipal Civil Affairs Bureau (registration authority)',
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
      zh: '有效期满前向登记管理机关申请换发证书；换届的同时办理理事、监事备案。',
      en: 'Before it ends, apply for a new certificate at the registration authority; after an election, file the new council as well.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '基金会管理条例；慈善法（2023年修正）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    'bank-account': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    holderName: { zh: '名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    foundationKind: { zh: '类型', en: 'Kind of foundation' },
    businessScope: { zh: '业务范围', en: 'Scope of activities' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人（理事长）', en: 'Legal representative (chair)' },
    originalFund: { zh: '原始基金数额', en: 'Original fund' },
    supervisingUnit: { zh: '业务主管单位', en: 'Supervising unit' },
    charity: { zh: '慈善组织', en: 'Charity' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '5331000050177918XR',
    holderName: '上海市同心儿童健康发展基金会',
    issueDate: '2021-12-20',
    foundationKind: 'non-public-raising',
    businessScope:
      '资助困难家庭儿童的医疗救治与康复，支持儿童健康的公益宣传、科学研究和基层儿科医护人员培训，开展符合宗旨的其他慈善活动。',
    domicile: '上海市黄浦区北京东路668号东楼21层2105室',
    legalRepresentative: '傅怀瑾',
    originalFund: { amount: 8000000, currency: 'CNY' },
    supervisingUnit: '上海市卫生健康委员会',
    charity: true,
    validFrom: '2021-12-20',
    validUntil: '2026-12-19',
  },
  notes: {
    zh: '慈善法施行后，公开募捐凭另发的公开募捐资格证书，新登记的基金会不再分公募、非公募。',
    en: 'Under the Charity Law, raising funds from the public takes a certificate of its own; new foundations are no longer classified by it.',
  },
};
