import type { teacherQualification } from '../../types/education/teacher-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof teacherQualification> = {
  name: { zh: '教师资格证书', en: 'Teacher qualification certificate' },
  aliases: ['教师资格证', '教资', '教师证', '教资证', 'teacher certificate', 'teaching certificate'],
  sector: 'education',
  authority: {
    zh: '区教育局（幼儿园、小学、初级中学）；上海市教育委员会（高级中学、中等职业学校、高等学校）',
    en: 'District education bureau (kindergarten, primary and junior middle school); Shanghai Municipal Education Commission (senior middle and vocational school, higher education)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '教师法 第十条、第十三条；教师资格条例；《教师资格条例》实施办法',
  disclosure: {
    employment: ['number', 'holderName', 'portrait'],
    'qualification-check': ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证书号码', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证号码', en: 'Identity number' },
    issueDate: { zh: '认定时间', en: 'Date of recognition' },
    sex: { zh: '性别', en: 'Sex' },
    birthMonth: { zh: '出生年月', en: 'Month of birth' },
    ethnicity: { zh: '民族', en: 'Ethnic group' },
    kind: { zh: '资格种类', en: 'Kind of qualification' },
    subject: { zh: '任教学科', en: 'Subject taught' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '20173101022000146',
    holderName: '陆雨桐',
    holderNumber: '310110199208144129',
    issueDate: '2017-06-16',
    sex: 'female',
    birthMonth: '1992-08',
    ethnicity: 'han',
    kind: 'primary',
    subject: '数学',
  },
  notes: {
    zh: '证书长期有效；在职教师每五年一次的定期注册另行记载，不影响证书本身。',
    en: 'The certificate has no end; the registration of teachers in service every five years is kept apart and does not touch it.',
  },
};
