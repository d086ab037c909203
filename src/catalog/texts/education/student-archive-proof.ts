import type { studentArchiveProof } from '../../types/education/student-archive-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof studentArchiveProof> = {
  name: {
    zh: '上海市学生事务中心存档证明',
    en: 'Archive-keeping certificate of the Shanghai Student Affairs Center',
  },
  aliases: ['存档证明', '学生档案存档证明', '人事档案存放证明', '档案保管证明', '档案证明', 'archive certificate'],
  sector: 'education',
  authority: { zh: '上海市学生事务中心', en: 'Shanghai Student Affairs Center' },
  holderKind: 'natural-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '312003001000500',
  legalBasis: '流动人员人事档案管理服务规定',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'fileNumber'],
    'online-application': ['number', 'holderName', 'holderNumber', 'fileNumber'],
    employment: ['number', 'holderName'],
  },
  fields: {
    number: { zh: '证明编号', en: 'Number of the certificate' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '出具日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    school: { zh: '毕业学校', en: 'School graduated from' },
    graduationDate: { zh: '毕业时间', en: 'Date of graduation' },
    major: { zh: '专业', en: 'Major' },
    fileNumber: { zh: '档案编号', en: 'Archive number' },
    archivedFrom: { zh: '存档起始时间', en: 'Archived since' },
    purpose: { zh: '用途', en: 'Purpose' },
  },
  sample: {
    number: 'CD20240416003827',
    holderName: '蒋文博',
    holderNumber: '310109200009095491',
    issueDate: '2024-04-16',
    sex: 'male',
    school: '上海海湾理工大学',
    graduationDate: '2022-06-30',
    major: '电气工程及其自动化',
    fileNumber: '2022310085316',
    archivedFrom: '2022-09-13',
    purpose: '办理人事档案转递',
  },
};
