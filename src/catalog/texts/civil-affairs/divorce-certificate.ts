import type { divorceCertificate } from '../../types/civil-affairs/divorce-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof divorceCertificate> = {
  name: { zh: '中华人民共和国离婚证', en: 'Divorce certificate' },
  aliases: ['离婚证', '离婚证书', '离婚登记证', '离婚证明', 'certificate of divorce'],
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
  legalBasis: '民法典 第一千零七十六条至第一千零七十八条、第一千零八十条；婚姻登记条例（2025年修订，国务院令第804号）',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'issueDate', 'otherParty', 'portrait'],
    'online-application': ['number', 'holderName', 'holderNumber', 'issueDate'],
    'property-transaction': ['number', 'holderName', 'holderNumber', 'issueDate', 'otherParty'],
    'bank-account': ['number', 'holderName', 'holderNumber', 'issueDate'],
  },
  fields: {
    number: { zh: '离婚证字号', en: 'Certificate number' },
    holderName: { zh: '持证人姓名', en: 'Name of the holder' },
    holderNumber: { zh: '持证人身份证件号', en: 'Identity document number of the holder' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    remarks: { zh: '备注', en: 'Remarks' },
    portrait: { zh: '持证人照片', en: 'Photograph of the holder' },
    sex: { zh: '持证人性别', en: 'Sex of the holder' },
    nationality: { zh: '持证人国籍', en: 'Nationality of the holder' },
    birthDate: { zh: '持证人出生日期', en: 'Date of birth of the holder' },
    otherParty: {
      zh: '对方',
      en: 'Other party',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        sex: { zh: '性别', en: 'Sex' },
        nationality: { zh: '国籍', en: 'Nationality' },
        birthDate: { zh: '出生日期', en: 'Date of birth' },
        number: { zh: '身份证件号', en: 'Identity document number' },
      },
    },
    registrar: { zh: '婚姻登记员', en: 'Marriage registrar' },
  },
  sample: {
    number: 'L310115-2022-001846',
    holderName: '沈雨薇',
    holderNumber: '310115198702143823',
    issueDate: '2022-08-11',
    remarks: '原结婚证字号J310115-2013-009027。',
    sex: 'female',
    nationality: 'CHN',
    birthDate: '1987-02-14',
    otherParty: {
      name: '陆家明',
      sex: 'male',
      nationality: 'CHN',
      birthDate: '1985-09-30',
      number: '310104198509304016',
    },
    registrar: '蒋怡',
  },
  notes: {
    zh: '双方各执一证，各为自己一本的持证人；法院判决或调解离婚的没有离婚证。',
    en: 'Each party is the holder of one certificate; a divorce by judgment or mediation in court has none.',
  },
};
