import type { mainlandTravelPermitTaiwanResidents } from '../../types/identity-household/mainland-travel-permit-taiwan-residents.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof mainlandTravelPermitTaiwanResidents> = {
  name: { zh: '台湾居民来往大陆通行证', en: 'Mainland travel permit for Taiwan residents' },
  aliases: ['台胞证', '台湾同胞证', '台湾来往大陆通行证', '卡式台胞证', '台胞證', 'Taiwan compatriot permit'],
  sector: 'identity-household',
  authority: {
    zh: '中华人民共和国出入境管理局',
    en: 'Exit and Entry Administration of the People’s Republic of China',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [5, 0.25],
    note: { zh: '五年；一次有效的三个月', en: '5 years; a permit for one journey: 3 months' },
  },
  renewal: {
    remindDays: 180,
    next: {
      zh: '有效期不足六个月的，到大陆任一公安出入境管理窗口或经台湾旅行社申请换发。',
      en: 'With less than six months left, apply for a new permit at any exit-entry counter on the mainland, or through a travel agency in Taiwan.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '出境入境管理法 第十条；中国公民往来台湾地区管理办法（2015年修订）',
  disclosure: {
    'border-crossing': ['number', 'holderName', 'nameEnglish', 'birthDate', 'sex', 'localNumber', 'portrait'],
    boarding: ['number', 'holderName', 'nameEnglish', 'portrait'],
    'hotel-check-in': ['number', 'holderName', 'nameEnglish', 'birthDate', 'sex', 'portrait'],
    'age-over-18': ['ageOver18', 'portrait'],
    'identity-check': ['number', 'holderName', 'portrait'],
    'bank-account': ['number', 'holderName', 'nameEnglish', 'sex', 'localNumber', 'portrait'],
    'medical-care': ['number', 'holderName', 'birthDate', 'sex'],
    employment: ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName', 'nameEnglish', 'birthDate', 'localNumber', 'portrait'],
    'online-application': ['number', 'holderName', 'nameEnglish'],
  },
  fields: {
    number: { zh: '证件号码', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    nameEnglish: { zh: '英文姓名', en: 'Name in English' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    sex: { zh: '性别', en: 'Sex' },
    portrait: { zh: '照片', en: 'Portrait' },
    issueCount: { zh: '签发次数', en: 'Number of times issued', unit: 'times' },
    localNumber: { zh: '台湾身份证号', en: 'Taiwan identity number' },
    ageOver18: { zh: '年满十八周岁', en: 'At least 18 years old' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '01234567',
    holderName: '王韵婷',
    nameEnglish: 'WANG, YUN TING',
    birthDate: '1995-01-17',
    sex: 'female',
    issueCount: 1,
    localNumber: 'A223456781',
    validFrom: '2023-02-20',
    validUntil: '2028-02-19',
  },
};
