import type { publicRentalEligibility } from '../../types/housing-property/public-rental-eligibility.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof publicRentalEligibility> = {
  name: { zh: '公共租赁住房准入资格确认书', en: 'Eligibility confirmation for public rental housing' },
  aliases: [
    '公租房资格确认书',
    '公租房准入资格',
    '市筹公租房资格',
    '公共租赁住房资格证',
    '公租房资格证明',
    'public rental housing',
  ],
  sector: 'housing-property',
  authority: {
    zh: '区住房保障机构，或者经其审核的公共租赁住房运营机构',
    en: 'Housing security body of the district, or, after its review, the operator of the public rental housing',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [3],
    note: { zh: '以确认书载明的期限为准', en: 'for the period that it states' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '合同到期需续租的，期满前三个月重新申请准入资格审核。',
      en: 'Apply for a new examination three months before the end where the lease is to go on.',
    },
    followedBy: { type: 'housing-lease-filing', afterMonths: 2 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '公共租赁住房管理办法（住房和城乡建设部令第11号）；本市发展公共租赁住房的实施意见（沪府发〔2010〕32号）',
  disclosure: {
    'property-transaction': ['number', 'holderName', 'holderNumber', 'familyMembers'],
    'benefit-claim': ['number', 'holderName', 'holderNumber'],
    counter: ['number', 'holderName', 'holderNumber', 'familyMembers', 'employer', 'residencePermitNumber'],
    'online-application': ['number', 'holderName', 'holderNumber', 'familyMembers'],
  },
  fields: {
    number: { zh: '确认书编号', en: 'Confirmation number' },
    holderName: { zh: '主申请人', en: 'Main applicant' },
    holderNumber: { zh: '证件号码', en: 'Identity document number' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    familyMembers: {
      zh: '共同申请人',
      en: 'Co-applicants',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        relation: { zh: '与主申请人关系', en: 'Relation to the main applicant' },
        number: { zh: '证件号码', en: 'Identity number' },
      },
    },
    flatType: { zh: '准予租赁房型', en: 'Type of flat allowed' },
    employer: { zh: '工作单位', en: 'Employer' },
    residencePermitNumber: { zh: '户籍或居住证号', en: 'Number of the household or the residence permit' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '310115-GZ-2023-004518',
    holderName: '潘晓红',
    holderNumber: '310106198811068248',
    issueDate: '2023-04-11',
    familyMembers: [{ name: '潘雨辰', relation: 'daughter', number: '310115201906115503' }],
    flatType: 'two-rooms',
    employer: '上海张江集创微电子技术有限公司',
    residencePermitNumber: '310115002871',
    validFrom: '2023-04-11',
    validUntil: '2026-04-10',
  },
};
