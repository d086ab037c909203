import type { selfStudyDiploma } from '../../types/education/self-study-diploma.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof selfStudyDiploma> = {
  name: { zh: '高等教育自学考试毕业证书', en: 'Diploma of the self-study higher-education examinations' },
  aliases: ['自考毕业证', '自考文凭', '自学考试毕业证书', '自考大专毕业证', '自考本科毕业证', 'self-study diploma'],
  sector: 'education',
  authority: {
    zh: '上海市高等教育自学考试委员会',
    en: 'Shanghai Committee for Self-Study Higher-Education Examinations',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '高等教育法 第二十一条；高等教育自学考试暂行条例',
  disclosure: {
    employment: ['number', 'holderName', 'portrait'],
    'qualification-check': ['number', 'holderName', 'portrait'],
    'school-enrollment': ['number', 'holderName', 'holderNumber', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证号码', en: 'Identity number' },
    issueDate: { zh: '毕业日期', en: 'Date of graduation' },
    sex: { zh: '性别', en: 'Sex' },
    major: { zh: '专业', en: 'Major' },
    level: { zh: '层次', en: 'Level' },
    school: { zh: '主考学校', en: 'Examining school' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '653101012315200187',
    holderName: '何晓燕',
    holderNumber: '310107199411027122',
    issueDate: '2023-06-30',
    sex: 'female',
    major: '会计',
    level: 'undergraduate',
    school: '上海海湾财经大学',
  },
  notes: {
    zh: '由自学考试委员会颁发，主考学校副署。',
    en: 'Issued by the committee, and countersigned by the examining school.',
  },
};
