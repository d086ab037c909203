import type { marriageCertificate } from '../../types/civil-affairs/marriage-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof marriageCertificate> = {
  name: { zh: '中华人民共和国结婚证', en: 'Marriage certificate' },
  aliases: ['结婚证', '结婚证书', '结婚登记证', '婚姻证', 'marriage license'],
  sector: 'civil-affairs',
  authority: {
    zh: '婚姻登记机关（区民政局婚姻登记处；涉外的也可为上海市民政局婚姻登记中心）',
    en: 'Marriage registration office (district civil affairs bureau; where a party is a foreigner, also the municipal center)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '民法典 第一千零四十九条；婚姻登记条例（2025年修订，国务院令第804号）',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'issueDate'],
    'online-application': ['number', 'holderName', 'holderNumber', 'issueDate'],
    'property-transaction': ['number', 'holderName', 'holderNumber', 'issueDate'],
    'medical-care': ['holderName', 'issueDate'],
  },
  fields: {
    number: { zh: '结婚证字号', en: 'Certificate number' },
    holderName: { zh: '姓名（男方、女方）', en: 'Names (husband, wife)' },
    holderNumber: { zh: '身份证件号（男方、女方）', en: 'Identity document numbers (husband, wife)' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    nationalities: { zh: '国籍（男方、女方）', en: 'Nationalities (husband, wife)' },
    birthDates: { zh: '出生日期（男方、女方）', en: 'Dates of birth (husband, wife)' },
    remarks: { zh: '备注', en: 'Remarks' },
    jointPhoto: { zh: '双方照片', en: 'Photograph of the couple' },
    registrar: { zh: '婚姻登记员', en: 'Marriage registrar' },
  },
  sample: {
    number: 'J310104-2024-005213',
    holderName: ['王强', 'EMMA LOUISE CARTER'],
    holderNumber: ['310104198809235614', 'P12345678'],
    issueDate: '2024-10-12',
    nationalities: ['CHN', 'NZL'],
    birthDates: ['1988-09-23', '1991-02-17'],
    remarks: '涉外婚姻登记，女方护照由新西兰签发。',
    registrar: '陈静怡',
  },
};
