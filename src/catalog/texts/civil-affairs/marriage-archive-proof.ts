import type { marriageArchiveProof } from '../../types/civil-affairs/marriage-archive-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof marriageArchiveProof> = {
  name: {
    zh: '婚姻登记档案查询证明（婚姻登记记录证明）',
    en: 'Marriage registration archive certificate',
  },
  aliases: [
    '婚姻登记档案证明',
    '婚姻登记记录证明',
    '婚姻状况证明',
    '无婚姻登记记录证明',
    '单身证明',
    'certificate of marital status',
  ],
  sector: 'civil-affairs',
  authority: {
    zh: '婚姻登记机关（区民政局婚姻登记处）',
    en: 'Marriage registration office (district civil affairs bureau)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '婚姻登记条例（2025年修订，国务院令第804号）；婚姻登记档案管理办法（民政部、国家档案局令第32号）',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'records', 'found'],
    'online-application': ['number', 'holderName', 'holderNumber', 'found'],
    'property-transaction': ['number', 'holderName', 'holderNumber', 'records', 'found'],
    'bank-account': ['number', 'holderName', 'holderNumber', 'found'],
  },
  fields: {
    number: { zh: '证明编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证件号码', en: 'Identity document number' },
    issueDate: { zh: '出具日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    queryFrom: { zh: '查询起始日期', en: 'Query from' },
    queryTo: { zh: '查询截止日期', en: 'Query to' },
    records: {
      zh: '婚姻登记记录',
      en: 'Registrations',
      parts: {
        kind: { zh: '登记类别', en: 'Kind of registration' },
        date: { zh: '登记日期', en: 'Date of registration' },
        number: { zh: '字号', en: 'Certificate number' },
        otherParty: { zh: '对方姓名', en: 'Name of the other party' },
        authority: { zh: '登记机关', en: 'Registration authority' },
      },
    },
    found: { zh: '有婚姻登记记录（查询结果）', en: 'Whether a registration was found' },
    purpose: { zh: '用途', en: 'Purpose' },
  },
  sample: {
    number: '沪静婚档〔2024〕第01526号',
    holderName: '徐浩然',
    holderNumber: '310106199005182411',
    issueDate: '2024-06-04',
    sex: 'male',
    queryFrom: '2012-05-18',
    queryTo: '2024-06-03',
    records: [
      {
        kind: 'marriage',
        date: '2016-05-20',
        number: 'J310106-2016-003127',
        otherParty: '唐佳怡',
        authority: '上海市静安区民政局',
      },
      {
        kind: 'divorce',
        date: '2021-03-15',
        number: 'L310106-2021-000418',
        otherParty: '唐佳怡',
        authority: '上海市静安区民政局',
      },
    ],
    found: true,
    purpose: '办理不动产转移登记',
  },
  notes: {
    zh: '2015年起，无婚姻登记记录证明只为涉台、公证等少数事项出具；结果限于查询的登记档案和期间。',
    en: 'Since 2015 the absence of a record is certified only for a few purposes; the result is limited to the archives and the period searched.',
  },
};
