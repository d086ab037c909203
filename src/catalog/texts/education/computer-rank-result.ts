import type { computerRankResult } from '../../types/education/computer-rank-result.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof computerRankResult> = {
  name: {
    zh: '上海市高等学校计算机等级考试成绩证明',
    en: 'Result certificate of the Shanghai college computer rank examination',
  },
  aliases: [
    '计算机等级考试成绩证明',
    '上海市计算机等级考试成绩查询',
    '上海市计算机一级成绩',
    '市计算机等级证书',
    'computer rank result',
  ],
  sector: 'education',
  authority: {
    zh: '上海市教育考试院（受上海市教育委员会委托）',
    en: 'Shanghai Municipal Educational Examinations Authority, for the Municipal Education Commission',
  },
  holderKind: 'natural-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '310198756809500',
  legalBasis: '上海市教育考试院考试管理规定',
  disclosure: {
    employment: ['number', 'holderName', 'result'],
    'qualification-check': ['number', 'holderName', 'result', 'certificateNumber'],
    counter: ['number', 'holderName', 'holderNumber', 'result'],
    'online-application': ['number', 'holderName', 'holderNumber', 'result'],
  },
  fields: {
    number: { zh: '证明编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '出具日期', en: 'Date of issue' },
    school: { zh: '所在学校', en: 'School' },
    examDate: { zh: '考试时间', en: 'Date of the examination' },
    level: { zh: '等级（级）', en: 'Level' },
    subject: { zh: '科目', en: 'Subject' },
    result: { zh: '成绩（等第）', en: 'Result' },
    certificateNumber: { zh: '合格证书编号', en: 'Number of the pass certificate' },
  },
  sample: {
    number: 'JSJ20231218004516',
    holderName: '许佳宁',
    holderNumber: '310115200312065866',
    issueDate: '2023-12-18',
    school: '上海海湾理工大学',
    examDate: '2023-10-28',
    level: 2,
    subject: 'Python程序设计',
    result: 'excellent',
    certificateNumber: '202310310218845',
  },
};
