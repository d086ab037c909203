import type { employmentRegistrationCertificate } from '../../types/labor-social-security/employment-registration-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof employmentRegistrationCertificate> = {
  name: { zh: '就业创业证', en: 'Employment and entrepreneurship certificate' },
  aliases: ['就业失业登记证', '劳动手册', '失业证', '再就业优惠证', '创业就业证', 'unemployment certificate'],
  sector: 'labor-social-security',
  authority: { zh: '上海市人力资源和社会保障局', en: 'Shanghai Municipal Human Resources and Social Security Bureau' },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '就业促进法；就业服务与就业管理规定',
  disclosure: {
    'benefit-claim': ['number', 'holderName', 'holderNumber', 'unemployment', 'support'],
    employment: ['number', 'holderName', 'holderNumber', 'unemployment'],
    counter: ['number', 'holderName', 'holderNumber', 'employment', 'unemployment', 'support'],
    'online-application': ['number', 'holderName', 'holderNumber', 'employment', 'unemployment', 'support'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    portrait: { zh: '照片', en: 'Portrait' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    householdNature: { zh: '户口性质', en: 'Nature of the household registration' },
    educationLevel: { zh: '文化程度', en: 'Education' },
    employment: {
      zh: '就业登记情况',
      en: 'Employment',
      parts: { employer: { zh: '单位名称', en: 'Employer' }, period: { zh: '起止日期', en: 'Period' } },
    },
    unemployment: {
      zh: '失业登记情况',
      en: 'Unemployment',
      parts: { date: { zh: '登记日期', en: 'Date of registration' }, reason: { zh: '失业登记情形', en: 'Reason' } },
    },
    support: {
      zh: '享受就业扶持政策情况',
      en: 'Support received',
      parts: { date: { zh: '日期', en: 'Date' }, policy: { zh: '政策内容', en: 'Support' } },
    },
  },
  sample: {
    number: '3101072300004512',
    holderName: '戴春生',
    holderNumber: '310107197906055134',
    issueDate: '2023-02-20',
    sex: 'male',
    birthDate: '1979-06-05',
    householdNature: 'non-agricultural',
    educationLevel: 'senior-high',
    employment: [
      { employer: '上海普陀长征仪表制造有限公司', period: { from: '2001-03-01', until: '2023-01-31' } },
      { employer: '上海普陀桃浦物业管理有限公司', period: { from: '2023-09-01', until: null } },
    ],
    unemployment: [{ date: '2023-02-15', reason: 'employer' }],
    support: [{ date: '2023-03-06', policy: '申领失业保险金' }],
  },
  notes: {
    zh: '多以社会保障卡为载体，不再发纸质证书。',
    en: 'Mostly carried by the social-security card, no longer issued on paper.',
  },
};
