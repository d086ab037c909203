import type { taiwanResidentResidencePermit } from '../../types/identity-household/taiwan-resident-residence-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof taiwanResidentResidencePermit> = {
  name: { zh: '台湾居民居住证', en: 'Residence permit for Taiwan residents' },
  aliases: ['台湾居住证', '港澳台居民居住证', '港澳台居住证', '台胞居住证', 'Taiwan residence permit'],
  sector: 'identity-household',
  authority: {
    zh: '居住地公安分局（上海市公安局）',
    en: 'District branch of the Shanghai Municipal Public Security Bureau at the place of residence',
  },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期满前到居住地公安派出所（社区事务受理服务中心）申请换领新证，交验旧证。',
      en: 'Before it ends, apply for a new permit at the police station or the community affairs service center of the place of residence, and bring the old one.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '港澳台居民居住证申领发放办法（国办发〔2018〕81号）',
  disclosure: {
    'hotel-check-in': ['number', 'holderName', 'sex', 'birthDate', 'residenceAddress', 'portrait'],
    'age-over-18': ['ageOver18', 'portrait'],
    'identity-check': ['number', 'holderName', 'portrait'],
    boarding: ['number', 'holderName', 'portrait'],
    'bank-account': ['number', 'holderName', 'sex', 'residenceAddress', 'travelPermitNumber', 'portrait'],
    'medical-care': ['number', 'holderName', 'sex', 'birthDate'],
    'school-enrollment': ['number', 'holderName', 'residenceAddress'],
    employment: ['number', 'holderName', 'travelPermitNumber', 'portrait'],
    counter: ['number', 'holderName', 'residenceAddress', 'travelPermitNumber', 'portrait'],
    'online-application': ['number', 'holderName', 'travelPermitNumber'],
  },
  fields: {
    number: { zh: '公民身份号码', en: 'Citizen identity number' },
    holderName: { zh: '姓名', en: 'Name' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    residenceAddress: { zh: '居住地住址', en: 'Address of residence' },
    portrait: { zh: '本人相片', en: 'Portrait' },
    issueCount: { zh: '签发次数', en: 'Number of times issued', unit: 'times' },
    travelPermitNumber: { zh: '台湾居民出入境证件号码', en: 'Number of the mainland travel permit' },
    ageOver18: { zh: '年满十八周岁', en: 'At least 18 years old' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '830000198809270031',
    holderName: '蔡宗翰',
    sex: 'male',
    birthDate: '1988-09-27',
    residenceAddress: '上海市长宁区仙霞路350弄21号705室',
    issueCount: 2,
    travelPermitNumber: '02345678',
    validFrom: '2024-03-05',
    validUntil: '2029-03-05',
  },
  notes: {
    zh: '号码以830000开头，校验方法与公民身份号码相同。',
    en: 'The number begins with 830000 and is checked as any resident number.',
  },
};
