import type { residentIdentityCard } from '../../types/identity-household/resident-identity-card.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof residentIdentityCard> = {
  name: { zh: '中华人民共和国居民身份证', en: 'Resident identity card' },
  aliases: ['居民身份证', '身份证', '二代证', '二代身份证', '公民身份证', 'ID card', 'identity card'],
  sector: 'identity-household',
  authority: {
    zh: '户籍地公安派出所（公安分局）',
    en: 'Police station of the place of household registration (district public security branch)',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [5, 10, 20],
    note: {
      zh: '未满十六周岁五年；十六至二十五周岁十年；二十六至四十五周岁二十年；四十六周岁以上长期',
      en: 'under 16: 5 years; 16 to 25: 10 years; 26 to 45: 20 years; 46 and over: long-term',
    },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期满三个月前到任一公安派出所申请换领新证，交验旧证。',
      en: 'Apply for a new card at any police station in the three months before the end, and bring the old one.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310105109000100',
  legalBasis: '居民身份证法 第三条、第五条',
  disclosure: {
    'hotel-check-in': ['number', 'holderName', 'sex', 'ethnicity', 'birthDate', 'address', 'portrait'],
    'age-over-18': ['ageOver18', 'portrait'],
    'identity-check': ['number', 'holderName', 'portrait'],
    boarding: ['number', 'holderName', 'portrait'],
    'bank-account': ['number', 'holderName', 'sex', 'address', 'portrait'],
    'medical-care': ['number', 'holderName', 'sex', 'birthDate'],
    employment: ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName', 'address', 'portrait'],
    'online-application': ['number', 'holderName'],
  },
  fields: {
    number: { zh: '公民身份号码', en: 'Citizen identity number' },
    holderName: { zh: '姓名', en: 'Name' },
    sex: { zh: '性别', en: 'Sex' },
    ethnicity: { zh: '民族', en: 'Ethnic group' },
    birthDate: { zh: '出生', en: 'Date of birth' },
    address: { zh: '住址', en: 'Address of permanent residence' },
    portrait: { zh: '本人相片', en: 'Portrait' },
    nameMinorityScript: {
      zh: '少数民族文字姓名',
      en: 'Name in a minority script (autonomous areas only)',
    },
    ageOver18: { zh: '年满十八周岁', en: 'At least 18 years old' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '31010619920815404X',
    holderName: '阿依古丽·买买提',
    sex: 'female',
    ethnicity: 'uygur',
    birthDate: '1992-08-15',
    address: '上海市静安区南京西路1266弄18号2602室',
    nameMinorityScript: 'ئايگۈل مەمەت',
    validFrom: '2019-03-11',
    validUntil: '2039-03-11',
  },
};
