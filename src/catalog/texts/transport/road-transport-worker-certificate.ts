import type { roadTransportWorkerCertificate } from '../../types/transport/road-transport-worker-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof roadTransportWorkerCertificate> = {
  name: {
    zh: '中华人民共和国道路运输从业人员从业资格证',
    en: 'Road-transport worker’s qualification certificate',
  },
  aliases: [
    '道路运输从业资格证',
    '从业资格证',
    '货运从业资格证',
    '客运从业资格证',
    '押运员证',
    'professional driver certificate',
  ],
  sector: 'transport',
  authority: { zh: '上海市道路运输管理局', en: 'Shanghai Municipal Road Transport Administration' },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [6], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向原发证机关申请换证。',
      en: 'Apply for a new certificate at the office that issued it, at least 30 days before the end.',
    },
  },
  officialTypeCode: '11100000000019713D071',
  shanghaiCatalogCode: null,
  legalBasis: '道路运输从业人员管理规定；道路运输条例 第九条、第二十二条',
  disclosure: {
    'roadside-check': ['number', 'holderName', 'portrait'],
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'portrait', 'creditRecords', 'continuingEducation'],
    inspection: ['number', 'holderName', 'portrait', 'creditRecords'],
    counter: ['number', 'holderName', 'address', 'continuingEducation'],
    'online-application': ['number', 'holderName'],
  },
  fields: {
    number: { zh: '证号（公民身份号码）', en: 'Certificate number (identity number)' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    nationality: { zh: '国籍', en: 'Nationality' },
    address: { zh: '住址', en: 'Address' },
    vehicleClasses: { zh: '准驾车型', en: 'Classes of vehicle' },
    qualifications: {
      zh: '从业资格类别',
      en: 'Qualifications',
      parts: {
        category: { zh: '类别', en: 'Category' },
        firstIssueDate: { zh: '初次领证日期', en: 'Date of first issue' },
      },
    },
    portrait: { zh: '照片', en: 'Portrait' },
    creditRecords: {
      zh: '诚信（信誉）考核',
      en: 'Assessments of conduct',
      parts: { year: { zh: '考核年度', en: 'Year' }, grade: { zh: '等级', en: 'Grade' } },
    },
    continuingEducation: {
      zh: '继续教育记录',
      en: 'Continuing education',
      parts: {
        date: { zh: '完成日期', en: 'Date of completion' },
        hours: { zh: '学时', en: 'Hours', unit: 'hours' },
        institution: { zh: '教育机构', en: 'Institution' },
      },
    },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '310109198504120017',
    holderName: '蒋海涛',
    issueDate: '2022-03-14',
    sex: 'male',
    birthDate: '1985-04-12',
    nationality: 'CHN',
    address: '上海市虹口区广中路388弄17号402室',
    vehicleClasses: ['A2'],
    qualifications: [
      { category: 'freight-driver', firstIssueDate: '2010-03-15' },
      { category: 'dangerous-driver', firstIssueDate: '2016-03-21' },
    ],
    creditRecords: [
      { year: 2024, grade: 'AAA' },
      { year: 2025, grade: 'AA' },
    ],
    continuingEducation: [{ date: '2024-02-26', hours: 24, institution: '上海交运职业技能培训中心' }],
    validFrom: '2022-03-14',
    validUntil: '2028-03-13',
  },
};
