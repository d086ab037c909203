import type { mainlandTravelPermitHkMacaoResidents } from '../../types/identity-household/mainland-travel-permit-hk-macao-residents.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof mainlandTravelPermitHkMacaoResidents> = {
  name: {
    zh: '港澳居民来往内地通行证',
    en: 'Mainland travel permit for Hong Kong and Macao residents',
  },
  aliases: [
    '回乡证',
    '港澳同胞回乡证',
    '港澳来往内地通行证',
    '港澳居民来往内地通行证（非中国籍）',
    '回鄉證',
    'home return permit',
  ],
  sector: 'identity-household',
  authority: {
    zh: '中华人民共和国出入境管理局',
    en: 'Exit and Entry Administration of the People’s Republic of China',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [5, 10],
    note: {
      zh: '未满十八周岁和非中国籍的五年，其他十年',
      en: 'under 18, or not a Chinese national: 5 years; others: 10 years',
    },
  },
  renewal: {
    remindDays: 180,
    next: {
      zh: '有效期不足六个月的，向香港、澳门中旅社或内地任一公安出入境管理窗口申请换发。',
      en: 'With less than six months left, apply for a new permit at the China Travel Service in Hong Kong or Macao, or at any exit-entry counter on the mainland.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '出境入境管理法 第十条；中国公民因私事往来香港地区或者澳门地区的暂行管理办法；非中国籍的，中华人民共和国出入境管理局2024年7月1日公告',
  disclosure: {
    'border-crossing': [
      'number',
      'holderName',
      'nameEnglish',
      'birthDate',
      'sex',
      'nationality',
      'localNumber',
      'portrait',
    ],
    boarding: ['number', 'holderName', 'nameEnglish', 'portrait'],
    'hotel-check-in': ['number', 'holderName', 'nameEnglish', 'birthDate', 'sex', 'nationality', 'portrait'],
    'age-over-18': ['ageOver18', 'portrait'],
    'identity-check': ['number', 'holderName', 'portrait'],
    'bank-account': ['number', 'holderName', 'nameEnglish', 'sex', 'nationality', 'localNumber', 'portrait'],
    'medical-care': ['number', 'holderName', 'birthDate', 'sex'],
    employment: ['number', 'holderName', 'nationality', 'portrait'],
    counter: ['number', 'holderName', 'nameEnglish', 'birthDate', 'localNumber', 'portrait'],
    'online-application': ['number', 'holderName', 'nameEnglish'],
  },
  fields: {
    number: { zh: '证件号码', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    nameEnglish: { zh: '英文姓名', en: 'Name in English' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    sex: { zh: '性别', en: 'Sex' },
    nationality: { zh: '国籍（仅非中国籍证件）', en: 'Nationality (only on the cards of foreign nationals)' },
    portrait: { zh: '照片', en: 'Portrait' },
    issueCount: { zh: '换证次数', en: 'Number of times renewed', unit: 'times' },
    localNumber: { zh: '港澳身份证件号码', en: 'Hong Kong or Macao identity number' },
    ageOver18: { zh: '年满十八周岁', en: 'At least 18 years old' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: 'H01234567',
    holderName: '陈咏琳',
    nameEnglish: 'CHAN, WING LAM',
    birthDate: '1987-07-21',
    sex: 'female',
    issueCount: 2,
    localNumber: 'A123456(3)',
    validFrom: '2022-10-11',
    validUntil: '2032-10-10',
  },
  notes: {
    zh: 'H字头签发给香港居民，M字头签发给澳门居民；2024年7月10日起签发的非中国籍证件为HA、MA字头，正面印一个姓名和国籍，没有另列的英文姓名。',
    en: 'Numbers begin with H for Hong Kong and M for Macao; those of foreign nationals, issued since July 10, 2024, with HA and MA. Their front has one name and the nationality, and no separate name in English.',
  },
};
