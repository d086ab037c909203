import type { temporaryResidencePermit } from '../../types/identity-household/temporary-residence-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof temporaryResidencePermit> = {
  name: { zh: '上海市临时居住证', en: 'Shanghai temporary residence permit' },
  aliases: ['临时居住证', '上海临时居住证', '临居证', '暂住证', 'temporary residence card'],
  sector: 'identity-household',
  authority: {
    zh: '居住地公安分局（上海市公安局）',
    en: 'District branch of the Shanghai Municipal Public Security Bureau at the place of residence',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [0.5],
    note: { zh: '六个月；2018年起不再签发', en: 'six months; no longer issued since 2018' },
  },
  renewal: {
    remindDays: 30,
    next: {
      zh: '不再签发和延期。办理居住登记满半年并符合条件的，申领《上海市居住证》。',
      en: 'No longer issued or extended. Those who have been registered for half a year and qualify apply for the residence permit.',
    },
    followedBy: { type: 'residence-permit', afterMonths: 6 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '上海市居住证管理办法（2013年，已由2018年1月1日起施行的同名办法取代）',
  disclosure: {
    'identity-check': ['holderName', 'holderNumber', 'portrait'],
    'school-enrollment': ['number', 'holderName', 'holderNumber', 'residenceAddress'],
    counter: ['number', 'holderName', 'holderNumber', 'registeredAddress', 'residenceAddress', 'portrait'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证件编号', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    registeredAddress: { zh: '户籍地址', en: 'Address of household registration' },
    residenceAddress: { zh: '居住地址', en: 'Address of residence in Shanghai' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '310117201603084612',
    holderName: '徐志强',
    holderNumber: '360422199002151519',
    issueDate: '2016-03-08',
    sex: 'male',
    birthDate: '1990-02-15',
    registeredAddress: '江西省九江市武宁县豫宁大道56号2单元301室',
    residenceAddress: '上海市松江区九亭镇沪亭北路218弄9号402室',
    validFrom: '2016-03-08',
    validUntil: '2016-09-07',
  },
  notes: {
    zh: '历史证件，只用于核对旧证。',
    en: 'A document of the past, kept in the catalog so that old ones can be checked.',
  },
};
