import type { physicianQualification } from '../../types/health/physician-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof physicianQualification> = {
  name: { zh: '医师资格证书', en: 'Physician qualification certificate' },
  aliases: [
    '医师资格证',
    '执业医师资格证',
    '医生资格证',
    '医师执照',
    'physician qualification',
    'doctor qualification',
  ],
  sector: 'health',
  authority: {
    zh: '国家卫生健康委员会（上海市卫生健康委员会审核发放）',
    en: 'National Health Commission (granted through the Shanghai Municipal Health Commission)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: {
    remindDays: 180,
    next: {
      zh: '取得资格后两年内申请医师执业注册；逾期未注册的，须先培训考核合格。',
      en: 'Register for practice within 2 years of the qualification; whoever is later must first be trained and assessed.',
    },
    followedBy: { type: 'physician-practice-certificate', afterMonths: 24 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '医师法 第八条；医师资格考试暂行办法',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'holderNumber', 'sex', 'birthDate', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证书编码', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证号', en: 'Citizen identity number' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    portrait: { zh: '照片', en: 'Portrait' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    level: { zh: '级别', en: 'Level' },
    category: { zh: '类别', en: 'Category' },
    school: { zh: '毕业学校', en: 'School' },
    major: { zh: '专业', en: 'Major' },
    educationLevel: { zh: '学历', en: 'Education' },
  },
  sample: {
    number: '201131110310110198603142735',
    holderName: '邹文博',
    holderNumber: '310110198603142735',
    issueDate: '2011-12-20',
    sex: 'male',
    birthDate: '1986-03-14',
    level: 'physician',
    category: 'clinical',
    school: '复旦大学上海医学院',
    major: '临床医学',
    educationLevel: 'undergraduate',
  },
  notes: {
    zh: '证书编码27位：取得年度4位、省份2位、级别1位、类别2位和公民身份号码18位，因此编码本身能认出本人。',
    en: 'The number of 27 characters is the year, the province, the level, the category and the resident number: it identifies the holder.',
  },
};
