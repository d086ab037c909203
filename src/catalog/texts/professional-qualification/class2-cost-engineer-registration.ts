import type { class2CostEngineerRegistration } from '../../types/professional-qualification/class2-cost-engineer-registration.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof class2CostEngineerRegistration> = {
  name: { zh: '二级造价工程师注册证书', en: 'Class 2 cost engineer registration certificate' },
  aliases: ['二级造价师注册证书', '二造证', '二级造价师证', '造价师证', '二级造价工程师证', 'class 2 cost engineer'],
  sector: 'professional-qualification',
  authority: {
    zh: '上海市住房和城乡建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management',
  },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十日前申请延续注册，提交继续教育证明。',
      en: 'Apply for continued registration at least 30 days before the end, with proof of continuing education.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '造价工程师职业资格制度规定（建人〔2018〕67号）；注册造价工程师管理办法',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    employment: ['number', 'holderName', 'qualificationNumber', 'employer', 'portrait'],
    tendering: ['number', 'holderName', 'employer'],
    counter: ['number', 'holderName', 'qualificationNumber', 'employer'],
    'online-application': ['number', 'holderName', 'qualificationNumber', 'employer'],
  },
  fields: {
    number: { zh: '注册证书编号', en: 'Registration number' },
    holderName: { zh: '姓名', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    specialty: { zh: '专业', en: 'Specialty' },
    employer: { zh: '聘用单位', en: 'Employer' },
    qualificationNumber: { zh: '资格证书编号', en: 'Number of the qualification certificate' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '建〔造〕21310005186',
    holderName: '马丽君',
    issueDate: '2023-02-20',
    sex: 'female',
    specialty: 'civil',
    employer: '上海浦东恒估工程造价咨询有限公司',
    qualificationNumber: '202107033310000461',
    validFrom: '2023-02-20',
    validUntil: '2027-02-19',
  },
  notes: {
    zh: '交通运输、水利专业由交通、水务主管部门注册，不用本证书。',
    en: 'The specialties of transport and water are registered by other authorities, not in this certificate.',
  },
};
