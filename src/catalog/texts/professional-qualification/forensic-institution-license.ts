import type { forensicInstitutionLicense } from '../../types/professional-qualification/forensic-institution-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof forensicInstitutionLicense> = {
  name: { zh: '司法鉴定许可证', en: 'Forensic institution license' },
  aliases: [
    '司法鉴定机构许可证',
    '司法鉴定所许可证',
    '司法鉴定机构执业许可证',
    '司鉴许可证',
    'forensic institution permit',
  ],
  sector: 'professional-qualification',
  authority: { zh: '上海市司法局', en: 'Shanghai Municipal Bureau of Justice' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前向司法局申请延续。',
      en: 'Apply to the bureau for an extension at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '全国人民代表大会常务委员会关于司法鉴定管理问题的决定；司法鉴定机构登记管理办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '机构名称', en: 'Name of the institution' },
    issueDate: { zh: '颁证日期', en: 'Date of issue' },
    domicile: { zh: '机构住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人或者机构负责人', en: 'Legal representative or head' },
    assets: { zh: '资金数额', en: 'Capital' },
    businessScope: { zh: '业务范围', en: 'Scope of business' },
    validFrom: { zh: '使用期限（起）', en: 'Valid from' },
    validUntil: { zh: '使用期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '310112056',
    holderName: '上海明鉴司法鉴定所',
    issueDate: '2022-11-01',
    domicile: '上海市普陀区光复西路1347号2号楼4层',
    legalRepresentative: '简志坚',
    assets: { amount: 2000000, currency: 'CNY' },
    businessScope: ['biology', 'clinical', 'pathology'],
    validFrom: '2022-11-01',
    validUntil: '2027-10-31',
  },
};
