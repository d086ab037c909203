import type { travelPermitTaiwan } from '../../types/identity-household/travel-permit-taiwan.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof travelPermitTaiwan> = {
  name: { zh: '大陆居民往来台湾通行证', en: 'Travel permit to and from Taiwan for mainland residents' },
  aliases: ['往来台湾通行证', '台湾通行证', '大通证', '陆胞证', '赴台通行证', 'Taiwan travel permit'],
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
  legalBasis: '出境入境管理法 第十条；中国公民往来台湾地区管理办法（2015年修订）',
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
        entries: { zh: '次数', en: 'Number of trips' },
        stay: { zh: '每次停留不超过', en: 'Longest stay each time', unit: 'days' },
        until: { zh: '有效期至', en: 'Valid until' },
      },
    },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: 'L12345678',
    holderName: '许若楠',
    namePinyin: 'XU, RUONAN',
    birthDate: '1992-02-29',
    sex: 'female',
    issuePlace: '310000',
    endorsements: [{ kind: 'invitation', entries: 'once', stay: 15, until: '2025-10-20' }],
    validFrom: '2019-04-26',
    validUntil: '2029-04-25',
  },
};
