import type { lawyerLicense } from '../../types/professional-qualification/lawyer-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof lawyerLicense> = {
  name: { zh: '中华人民共和国律师执业证', en: 'Lawyer’s license of the People’s Republic of China' },
  aliases: ['律师执业证', '律师证', '律师执照', '律师工作证', '律师职业证', 'lawyer license', 'attorney license'],
  sector: 'professional-qualification',
  authority: { zh: '上海市司法局', en: 'Shanghai Municipal Bureau of Justice' },
  holderKind: 'natural-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '每年加盖年度考核备案章', en: 'stamped at each yearly assessment' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '律师法 第六条；律师执业管理办法；律师和律师事务所执业证书管理办法',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    'consumer-check': ['number', 'holderName', 'employer', 'portrait'],
    'identity-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'qualificationNumber', 'employer', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber', 'qualificationNumber', 'employer'],
    'online-application': ['number', 'holderName', 'holderNumber', 'qualificationNumber', 'employer'],
  },
  fields: {
    number: { zh: '执业证号', en: 'License number' },
    holderName: { zh: '持证人', en: 'Holder' },
    holderNumber: { zh: '身份证号', en: 'Identity number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    employer: { zh: '执业机构', en: 'Law firm or unit' },
    kind: { zh: '执业证类别', en: 'Kind of license' },
    qualificationNumber: { zh: '法律职业资格或律师资格证号', en: 'Number of the legal qualification' },
    sex: { zh: '性别', en: 'Sex' },
    assessments: {
      zh: '年度考核备案',
      en: 'Yearly assessments',
      parts: { year: { zh: '考核年度', en: 'Year' }, result: { zh: '考核结果', en: 'Result' } },
    },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '13101201210285437',
    holderName: '陈立诚',
    holderNumber: '310104198506129371',
    issueDate: '2019-05-27',
    employer: '上海申衡律师事务所',
    kind: 'full-time',
    qualificationNumber: 'A20093101150482',
    sex: 'male',
    assessments: [
      { year: 2022, result: 'competent' },
      { year: 2023, result: 'competent' },
    ],
  },
  notes: {
    zh: '公职律师、公司律师、法律援助律师所持为律师工作证，项目相同。',
    en: 'Public-sector, company and legal-aid lawyers hold a lawyer’s work card with the same fields.',
  },
};
