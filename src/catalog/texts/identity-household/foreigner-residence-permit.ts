import type { foreignerResidencePermit } from '../../types/identity-household/foreigner-residence-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foreignerResidencePermit> = {
  name: { zh: '外国人居留许可', en: 'Residence permit for foreigners' },
  aliases: ['居留许可', '外国人居留证', '外国人居留证件', '居留签证', '工作居留许可', 'residence permit sticker'],
  sector: 'identity-household',
  authority: {
    zh: '上海市公安局出入境管理局',
    en: 'Exit-Entry Administration Bureau, Shanghai Municipal Public Security Bureau',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [1, 2, 5],
    note: {
      zh: '工作类九十日至五年，其他一百八十日至五年',
      en: 'work: 90 days to 5 years; other kinds: 180 days to 5 years',
    },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '居留期限届满三十日前，向上海市公安局出入境管理局申请延期。',
      en: 'Apply for an extension at the Exit-Entry Administration Bureau at least 30 days before it ends.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '出境入境管理法 第三十条至第三十三条；外国人入境出境管理条例 第十五条',
  disclosure: {
    'border-crossing': ['number', 'holderName', 'holderNumber', 'nationality', 'sex', 'birthDate', 'residenceReason'],
    employment: ['number', 'holderName', 'holderNumber', 'nationality', 'residenceReason', 'inviter'],
    'school-enrollment': ['holderName', 'holderNumber', 'nationality', 'residenceReason'],
    'bank-account': ['number', 'holderName', 'holderNumber', 'nationality'],
    inspection: ['number', 'holderName', 'holderNumber', 'residenceReason', 'inviter'],
    counter: ['number', 'holderName', 'holderNumber', 'nationality', 'residenceReason', 'inviter'],
    'online-application': ['number', 'holderName', 'holderNumber', 'nationality'],
  },
  fields: {
    number: { zh: '居留许可号', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '护照号码', en: 'Passport number' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    nationality: { zh: '国籍', en: 'Nationality' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    residenceReason: { zh: '居留事由', en: 'Reason for residence' },
    inviter: { zh: '邀请单位（人）', en: 'Inviting unit or person' },
    validFrom: { zh: '有效期（起）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '61234567',
    holderName: 'SATO, YUKI',
    holderNumber: 'TR1234567',
    issueDate: '2024-08-14',
    nationality: 'JPN',
    sex: 'female',
    birthDate: '1990-03-26',
    residenceReason: 'work',
    inviter: '上海静安跨境电子商务服务有限公司',
    validFrom: '2024-08-14',
    validUntil: '2026-08-13',
  },
};
