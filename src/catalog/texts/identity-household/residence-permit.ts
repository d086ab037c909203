import type { residencePermit } from '../../types/identity-household/residence-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof residencePermit> = {
  name: { zh: '上海市居住证', en: 'Shanghai residence permit' },
  aliases: ['居住证', '上海居住证', '居住证件', '暂住证', 'Shanghai residence card'],
  sector: 'identity-household',
  authority: {
    zh: '居住地公安分局（上海市公安局）',
    en: 'District branch of the Shanghai Municipal Public Security Bureau at the place of residence',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [1],
    note: {
      zh: '每年签注一次；逾期未签注的，使用功能中止，补办签注后恢复',
      en: 'endorsed once a year; without an endorsement the permit is suspended until it is endorsed',
    },
  },
  renewal: {
    remindDays: 30,
    next: {
      zh: '居住每满一年之日前一个月内，到居住地社区事务受理服务中心办理签注。',
      en: 'Have it endorsed at the community affairs service center of the place of residence in the month before each year ends.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '居住证暂行条例（国务院令第663号）第四条、第十条；上海市居住证管理办法（2018年1月1日起施行）',
  disclosure: {
    'identity-check': ['number', 'holderName', 'portrait'],
    'school-enrollment': ['number', 'holderName', 'residenceAddress'],
    employment: ['number', 'holderName'],
    'benefit-claim': ['number', 'holderName', 'residenceAddress'],
    'vehicle-business': ['number', 'holderName', 'residenceAddress'],
    counter: ['number', 'holderName', 'registeredAddress', 'residenceAddress', 'portrait'],
    'online-application': ['number', 'holderName', 'residenceAddress'],
  },
  fields: {
    number: { zh: '公民身份号码', en: 'Citizen identity number' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    ethnicity: { zh: '民族', en: 'Ethnic group' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    portrait: { zh: '本人相片', en: 'Portrait' },
    registeredAddress: { zh: '常住户口所在地住址', en: 'Address of permanent household registration' },
    residenceAddress: { zh: '居住地住址', en: 'Address of residence in Shanghai' },
    validFrom: { zh: '签注日期', en: 'Date of the last yearly endorsement' },
    validUntil: { zh: '签注有效期至', en: 'Endorsement valid until' },
  },
  sample: {
    number: '340111199604184327',
    holderName: '林晓彤',
    issueDate: '2021-09-06',
    sex: 'female',
    ethnicity: 'han',
    birthDate: '1996-04-18',
    registeredAddress: '安徽省合肥市包河区望江东路128号3幢502室',
    residenceAddress: '上海市闵行区莘庄镇莘松路958弄27号601室',
    validFrom: '2025-09-06',
    validUntil: '2026-09-05',
  },
  notes: {
    zh: '居住证本身没有期限，期限在每年的签注上；首次签发时，签注日期即签发日期。',
    en: 'The permit itself has no term; its yearly endorsement does. On a new permit the date of endorsement is the date of issue.',
  },
};
