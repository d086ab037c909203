import type { travelPermitHkMacao } from '../../types/identity-household/travel-permit-hk-macao.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof travelPermitHkMacao> = {
  name: { zh: '往来港澳通行证', en: 'Exit-entry permit for traveling to and from Hong Kong and Macao' },
  aliases: ['港澳通行证', '中华人民共和国往来港澳通行证', '双程证', '港澳证', '通行证', 'two-way permit'],
  sector: 'identity-household',
  authority: {
    zh: '中华人民共和国出入境管理局（上海市公安局出入境管理局受理）',
    en: 'Exit and Entry Administration of the People’s Republic of China (applied for at the Exit-Entry Administration Bureau, Shanghai Municipal Public Security Bureau)',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [5, 10],
    note: {
      zh: '未满十六周岁五年，十六周岁以上十年；签注另有期限',
      en: 'under 16: 5 years; 16 and over: 10 years; each endorsement has a term of its own',
    },
  },
  renewal: {
    remindDays: 180,
    next: {
      zh: '有效期不足六个月的，到任一公安出入境管理窗口申请换发；签注用完或到期的，另行申请签注。',
      en: 'With less than six months left, apply for a new permit at any exit-entry counter; new endorsements are applied for separately.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '出境入境管理法 第十条；中国公民因私事往来香港地区或者澳门地区的暂行管理办法',
  disclosure: {
    'border-crossing': ['number', 'holderName', 'namePinyin', 'birthDate', 'sex', 'endorsements', 'portrait'],
    boarding: ['number', 'holderName', 'namePinyin', 'portrait'],
    'identity-check': ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName', 'namePinyin', 'birthDate', 'endorsements', 'portrait'],
    'online-application': ['number', 'holderName', 'endorsements'],
  },
  fields: {
    number: { zh: '证件号码', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    namePinyin: { zh: '姓名拼音', en: 'Name in pinyin' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    sex: { zh: '性别', en: 'Sex' },
    issuePlace: { zh: '签发地点', en: 'Place of issue' },
    portrait: { zh: '照片', en: 'Portrait' },
    endorsements: {
      zh: '签注',
      en: 'Endorsements',
      parts: {
        kind: { zh: '种类', en: 'Kind' },
        destination: { zh: '前往地', en: 'Destination' },
        entries: { zh: '次数', en: 'Number of trips' },
        stay: { zh: '每次逗留不超过', en: 'Longest stay each time', unit: 'days' },
        until: { zh: '有效期至', en: 'Valid until' },
      },
    },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: 'CB1234567',
    holderName: '方子墨',
    namePinyin: 'FANG, ZIMO',
    birthDate: '1989-12-03',
    sex: 'male',
    issuePlace: '310000',
    endorsements: [
      { kind: 'tour', destination: 'HKG', entries: 'once', stay: 7, until: '2026-08-18' },
      { kind: 'business', destination: 'MAC', entries: 'multiple', stay: 7, until: '2026-03-02' },
    ],
    validFrom: '2021-07-09',
    validUntil: '2031-07-08',
  },
};
