import type { notaryLicense } from '../../types/professional-qualification/notary-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof notaryLicense> = {
  name: { zh: '中华人民共和国公证员执业证', en: 'Notary’s license of the People’s Republic of China' },
  aliases: ['公证员执业证', '公证员证', '公证员执业证书', '公证员证书', 'notary license'],
  sector: 'professional-qualification',
  authority: { zh: '上海市司法局', en: 'Shanghai Municipal Bureau of Justice' },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '公证法 第二十一条；公证员执业管理办法',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    'consumer-check': ['number', 'holderName', 'employer', 'portrait'],
    employment: ['number', 'holderName', 'employer', 'portrait'],
    counter: ['number', 'holderName', 'employer'],
    'online-application': ['number', 'holderName', 'employer'],
  },
  fields: {
    number: { zh: '执业证号', en: 'License number' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    employer: { zh: '执业机构', en: 'Notary office' },
    appointmentNumber: { zh: '任命文号', en: 'Number of the appointment' },
    portrait: { zh: '照片', en: 'Portrait' },
  },
  sample: {
    number: '23101201311104862',
    holderName: '韩雪梅',
    issueDate: '2013-09-12',
    sex: 'female',
    employer: '上海市申浦公证处',
    appointmentNumber: '司任公字〔2013〕第218号',
  },
  notes: {
    zh: '公证员由司法部任命，执业证由市司法局颁发。',
    en: 'Notaries are appointed by the Ministry of Justice; the license is issued by the municipal bureau.',
  },
};
