import type { practicingPharmacistRegistration } from '../../types/professional-qualification/practicing-pharmacist-registration.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof practicingPharmacistRegistration> = {
  name: { zh: '执业药师注册证', en: 'Licensed pharmacist registration certificate' },
  aliases: ['药师证', '执业药师证', '执业药师注册证书', '职业药师证', '药师注册证', 'pharmacist license'],
  sector: 'professional-qualification',
  authority: { zh: '上海市药品监督管理局', en: 'Shanghai Municipal Drug Administration' },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前向注册管理机构申请延续注册，提交继续教育学分。',
      en: 'Apply for continued registration at least 30 days before the end, with the continuing-education credits.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '药品管理法；执业药师职业资格制度规定；执业药师注册管理办法（2021年）',
  disclosure: {
    'consumer-check': ['number', 'holderName', 'employer', 'portrait'],
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    inspection: ['number', 'holderName', 'employer', 'portrait'],
    employment: ['number', 'holderName', 'qualificationNumber', 'employer', 'portrait'],
    counter: ['number', 'holderName', 'qualificationNumber', 'employer'],
    'online-application': ['number', 'holderName', 'qualificationNumber', 'employer'],
  },
  fields: {
    number: { zh: '注册证编号', en: 'Registration number' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    category: { zh: '执业类别', en: 'Category of practice' },
    scope: { zh: '执业范围', en: 'Scope of practice' },
    employer: { zh: '执业单位', en: 'Unit of practice' },
    qualificationNumber: { zh: '资格证书编号', en: 'Number of the qualification certificate' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '312223070142',
    holderName: '潘晓岚',
    issueDate: '2023-07-04',
    sex: 'female',
    category: 'pharmacy',
    scope: 'business',
    employer: '上海静安康宁大药房有限公司',
    qualificationNumber: '20191031310000001256',
    validFrom: '2023-07-04',
    validUntil: '2028-07-03',
  },
  notes: {
    zh: '执业地区为注册机构所在的省级区域，即上海市，不另作字段；药店须在营业场所公示本证。',
    en: 'The region of practice is that of the issuer, Shanghai, and no field of its own; a pharmacy shows the certificate on its premises.',
  },
};
