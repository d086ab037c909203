import type { class2ConstructorRegistration } from '../../types/professional-qualification/class2-constructor-registration.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof class2ConstructorRegistration> = {
  name: {
    zh: '中华人民共和国二级建造师注册证书',
    en: 'Class 2 constructor registration certificate of the People’s Republic of China',
  },
  aliases: [
    '二级建造师注册证书',
    '二建证',
    '二级建造师证',
    '二建注册证',
    '二级建造师执业证',
    '建造师证',
    'class 2 constructor',
  ],
  sector: 'professional-qualification',
  authority: {
    zh: '上海市住房和城乡建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [3],
    note: { zh: '各注册专业分别计算', en: 'counted for each registered specialty' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十日前申请延续注册，提交继续教育证明。',
      en: 'Apply for continued registration at least 30 days before the end, with proof of continuing education.',
    },
  },
  officialTypeCode: '11100000000013338W001',
  shanghaiCatalogCode: null,
  legalBasis: '建筑法 第十四条；注册建造师管理规定（建设部令第153号）',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    employment: ['number', 'holderName', 'employer', 'portrait'],
    tendering: ['number', 'holderName', 'signature', 'employer'],
    inspection: ['number', 'holderName', 'employer', 'portrait'],
    counter: ['number', 'holderName', 'birthDate', 'employer'],
    'online-application': ['number', 'holderName', 'employer'],
  },
  fields: {
    number: { zh: '注册编号', en: 'Registration number' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    employer: { zh: '聘用企业', en: 'Employer' },
    specialties: {
      zh: '注册专业',
      en: 'Registered specialties',
      parts: { specialty: { zh: '专业', en: 'Specialty' }, until: { zh: '有效期至', en: 'Valid until' } },
    },
    usePeriod: { zh: '使用有效期（电子证书）', en: 'Period of use (electronic certificate)' },
    signature: { zh: '个人签名', en: 'Personal signature' },
    portrait: { zh: '证件照', en: 'Portrait' },
    validUntil: { zh: '有效期至（最后到期的专业）', en: 'Valid until (the last of its specialties)' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
  },
  sample: {
    number: '沪2312018201905127',
    holderName: '徐鸿飞',
    issueDate: '2025-03-16',
    sex: 'male',
    birthDate: '1989-04-26',
    employer: '上海徐汇申筑建设工程有限公司',
    specialties: [
      { specialty: 'building', until: '2027-08-31' },
      { specialty: 'municipal', until: '2028-03-15' },
    ],
    usePeriod: { from: '2026-08-03', until: '2027-01-29' },
    validFrom: '2025-03-16',
    validUntil: '2028-03-15',
  },
  notes: {
    zh: '电子证书须在使用有效期内使用，逾期重新下载；签名须与本人手写签名一致。',
    en: 'An electronic certificate is used within its period of use and then downloaded anew; the signature has to be the holder’s own.',
  },
};
