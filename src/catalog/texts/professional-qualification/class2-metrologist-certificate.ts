import type { class2MetrologistCertificate } from '../../types/professional-qualification/class2-metrologist-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof class2MetrologistCertificate> = {
  name: { zh: '二级注册计量师资格证书', en: 'Class 2 registered metrologist qualification certificate' },
  aliases: [
    '二级注册计量师证',
    '二级注册计量师职业资格证书',
    '注册计量师证',
    '二级计量师证',
    '计量师证',
    'metrologist certificate',
    'level 2 certified metrology engineer',
  ],
  sector: 'professional-qualification',
  authority: {
    zh: '上海市人力资源和社会保障局、上海市市场监督管理局',
    en: 'Shanghai Municipal Human Resources and Social Security Bureau, with the Municipal Administration for Market Regulation',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '310191352736400',
  legalBasis: '计量法；注册计量师职业资格制度规定（国市监计量〔2019〕197号）',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'portrait'],
    tendering: ['number', 'holderName'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '管理号', en: 'Management number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '证件号码', en: 'Identity document number' },
    issueDate: { zh: '批准日期', en: 'Date of approval' },
    sex: { zh: '性别', en: 'Sex' },
    birthMonth: { zh: '出生年月', en: 'Month of birth' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '20230603131000000218',
    holderName: '冯建军',
    holderNumber: '310114199107198174',
    issueDate: '2023-06-18',
    sex: 'male',
    birthMonth: '1991-07',
  },
  notes: {
    zh: '资格证书长期有效；执业须另行注册。',
    en: 'The qualification has no end; to practice takes a registration besides.',
  },
};
