import type { forensicExpert } from '../../types/professional-qualification/forensic-expert-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof forensicExpert> = {
  name: { zh: '司法鉴定人执业证', en: 'Forensic expert’s license' },
  aliases: [
    '司法鉴定人证',
    '司法鉴定人执业证书',
    '鉴定人执业证',
    '司法鉴定证',
    '司鉴人证',
    'forensic examiner license',
  ],
  sector: 'professional-qualification',
  authority: { zh: '上海市司法局', en: 'Shanghai Municipal Bureau of Justice' },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前经鉴定机构向司法局申请延续登记。',
      en: 'Apply for continued registration through the institution at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '全国人民代表大会常务委员会关于司法鉴定管理问题的决定；司法鉴定人登记管理办法',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'portrait'],
    'consumer-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'portrait'],
    inspection: ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName'],
    'online-application': ['number', 'holderName'],
  },
  fields: {
    number: { zh: '执业证号', en: 'License number' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '颁证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    employer: { zh: '鉴定机构', en: 'Institution' },
    title: { zh: '技术职称', en: 'Professional title' },
    category: { zh: '执业类别', en: 'Categories of practice' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '310112056014',
    holderName: '夏明哲',
    issueDate: '2023-06-20',
    sex: 'male',
    employer: '上海明鉴司法鉴定所',
    title: '副主任法医师',
    category: ['clinical', 'pathology'],
    validFrom: '2023-07-01',
    validUntil: '2028-06-30',
  },
};
