import type { mandarinCertificate } from '../../types/education/mandarin-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof mandarinCertificate> = {
  name: { zh: '普通话水平测试等级证书', en: 'Mandarin proficiency certificate' },
  aliases: [
    '普通话证',
    '普通话等级证书',
    '普通话水平证书',
    '普通话测试证书',
    'Putonghua certificate',
    'Mandarin test certificate',
  ],
  sector: 'education',
  authority: {
    zh: '上海市语言文字工作委员会（上海市教育委员会）',
    en: 'Shanghai Language Commission (Shanghai Municipal Education Commission)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '国家通用语言文字法（2025年修订）；普通话水平测试管理规定（教育部令第51号）',
  disclosure: {
    employment: ['number', 'holderName', 'portrait'],
    'qualification-check': ['number', 'holderName', 'score', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证号', en: 'Identity number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    score: { zh: '测试成绩', en: 'Score', unit: 'points' },
    grade: { zh: '普通话水平等级', en: 'Grade' },
    examDate: { zh: '测试时间', en: 'Date of the test' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '3122001047856',
    holderName: '唐婉清',
    holderNumber: '310112200104185485',
    issueDate: '2022-12-20',
    sex: 'female',
    score: 88.6,
    grade: '2A',
    examDate: '2022-11-05',
  },
};
