import type { medicalInsuranceVoucherProof } from '../../types/labor-social-security/medical-insurance-voucher-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof medicalInsuranceVoucherProof> = {
  name: { zh: '基本医疗保险参保凭证', en: 'Basic medical insurance participation voucher' },
  aliases: [
    '医保参保凭证',
    '医疗保险参保凭证',
    '医保转移凭证',
    '医保缴费证明',
    '医保参保证明',
    'medical insurance voucher',
  ],
  sector: 'labor-social-security',
  authority: {
    zh: '上海市医疗保险事业管理中心（上海市医疗保障局）',
    en: 'Shanghai Medical Insurance Management Center (Municipal Medical Insurance Bureau)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '社会保险法 第三十二条；基本医疗保险关系转移接续暂行办法（医保办发〔2021〕43号）',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'insuredPeriods', 'accountBalance'],
    'online-application': ['number', 'holderName', 'holderNumber', 'insuredPeriods', 'accountBalance'],
  },
  fields: {
    number: { zh: '凭证编号', en: 'Voucher number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '开具日期', en: 'Date of issue' },
    kind: { zh: '险种类型', en: 'Kind of insurance' },
    insuredPeriods: {
      zh: '参保时间段及缴费状态',
      en: 'Periods insured',
      parts: {
        from: { zh: '起始年月', en: 'From' },
        until: { zh: '终止年月', en: 'To' },
        months: { zh: '缴费月数', en: 'Months', unit: 'months' },
        state: { zh: '缴费状态', en: 'State of payment' },
      },
    },
    accountBalance: { zh: '个人账户余额', en: 'Balance of the personal account', unit: 'CNY' },
    agencyName: { zh: '经办机构名称', en: 'Agency' },
  },
  sample: {
    number: '310000YB2024031900731',
    holderName: '丁浩然',
    holderNumber: '330206199107253312',
    issueDate: '2024-03-19',
    kind: 'medical',
    insuredPeriods: [
      { from: '2014-08', until: '2019-06', months: 59, state: 'paid' },
      { from: '2019-09', until: '2024-02', months: 54, state: 'paid' },
    ],
    accountBalance: 7352.18,
    agencyName: '上海市医疗保险事业管理中心',
  },
};
