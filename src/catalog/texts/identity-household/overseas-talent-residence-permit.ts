import type { overseasTalentResidencePermit } from '../../types/identity-household/overseas-talent-residence-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof overseasTalentResidencePermit> = {
  name: { zh: '上海市海外人才居住证', en: 'Shanghai overseas-talent residence permit (class B)' },
  aliases: ['海外人才居住证', 'B证', '居住证B证', '海居证', '人才居住证', 'overseas talent permit'],
  sector: 'identity-household',
  authority: {
    zh: '上海市公安局出入境管理局（上海市人力资源和社会保障局审核）',
    en: 'Exit-Entry Administration Bureau, Shanghai Municipal Public Security Bureau (reviewed by the Shanghai Municipal Human Resources and Social Security Bureau)',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [1, 3, 5, 10],
    note: {
      zh: '按劳动合同期限和人才层次核定，最长十年',
      en: 'by the term of the contract and the level of the talent, at most 10 years',
    },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期满前，由用人单位或本人向市海外人才居住证受理点申请续签。',
      en: 'Before it ends, the employer or the holder applies for an extension at the office for overseas-talent permits.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '上海市海外人才居住证管理办法（2025年修订，2025年7月1日起施行）',
  disclosure: {
    'identity-check': ['number', 'holderName', 'portrait'],
    'school-enrollment': ['number', 'holderName', 'holderNumber', 'familyMembers'],
    employment: ['number', 'holderName', 'holderNumber', 'nationality'],
    'property-transaction': ['number', 'holderName', 'holderNumber', 'nationality'],
    counter: ['number', 'holderName', 'holderNumber', 'nationality', 'employer', 'familyMembers', 'portrait'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '居住证编号', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '护照（证件）号码', en: 'Passport or document number' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    nationality: { zh: '国籍（地区）', en: 'Nationality or region' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    employer: { zh: '工作单位', en: 'Employer' },
    familyMembers: {
      zh: '随员',
      en: 'Accompanying family members',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        relation: { zh: '与持证人关系', en: 'Relation to the holder' },
        number: { zh: '护照（证件）号码', en: 'Passport or document number' },
      },
    },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: 'F3101152306120087',
    holderName: 'TAN WEI MING',
    holderNumber: 'K1234567E',
    issueDate: '2023-06-12',
    nationality: 'SGP',
    sex: 'male',
    birthDate: '1983-11-05',
    employer: '上海张江海纳生物医药研发有限公司',
    familyMembers: [{ name: 'LIM HUI MIN', relation: 'wife', number: 'K7654321B' }],
    validFrom: '2023-06-12',
    validUntil: '2026-06-11',
  },
};
