import type { respectElderCard } from '../../types/civil-affairs/respect-elder-card.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof respectElderCard> = {
  name: { zh: '上海市敬老卡', en: 'Shanghai senior citizens’ card (old-age allowance)' },
  aliases: ['敬老卡', '老人卡', '老年综合津贴卡', '敬老卡（老年综合津贴）', '老年卡', 'senior card'],
  sector: 'civil-affairs',
  authority: {
    zh: '街道办事处（镇人民政府）社区事务受理服务中心',
    en: 'Sub-district or town community affairs service center',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '年满六十五周岁的户籍老人可申领', en: 'for registered residents of 65 and over' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '老年人权益保障法；上海市老年综合津贴制度（沪府发〔2016〕24号）',
  disclosure: {
    'benefit-claim': ['holderName', 'birthDate', 'portrait'],
    'medical-care': ['holderName', 'holderNumber', 'sex', 'birthDate'],
    'bank-account': ['number', 'holderName', 'holderNumber', 'bankCardNumber'],
    counter: ['number', 'holderName', 'holderNumber', 'birthDate', 'bankCardNumber', 'portrait'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '卡号', en: 'Card number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '发卡日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    bankCardNumber: { zh: '银行账号', en: 'Bank account number on the card' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '3101060018092147',
    holderName: '钱桂珍',
    holderNumber: '310106195309142023',
    issueDate: '2018-09-21',
    sex: 'female',
    birthDate: '1953-09-14',
    bankCardNumber: '6210000012345678907',
  },
};
