import type { pensionContributionRecord } from '../../types/labor-social-security/pension-contribution-record.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof pensionContributionRecord> = {
  name: {
    zh: '参加个人城镇基本养老保险缴费情况',
    en: 'Record of contributions to the urban basic pension insurance',
  },
  aliases: ['社保缴费证明', '社保证明', '养老保险缴费证明', '参保证明', '社保缴费清单', 'social insurance record'],
  sector: 'labor-social-security',
  authority: { zh: '上海市社会保险事业管理中心', en: 'Shanghai Social Insurance Management Center' },
  holderKind: 'natural-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '社会保险法 第七十四条；社会保险个人权益记录管理办法',
  disclosure: {
    counter: ['number', 'holderName', 'holderNumber', 'contributionMonths', 'records'],
    'online-application': ['number', 'holderName', 'holderNumber', 'contributionMonths', 'records'],
    'property-transaction': ['number', 'holderName', 'holderNumber', 'contributionMonths', 'records'],
    'bank-account': ['number', 'holderName', 'currentEmployer', 'records'],
  },
  fields: {
    number: { zh: '验证码', en: 'Verification code' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '社会保障号码', en: 'Social-security number' },
    issueDate: { zh: '打印日期', en: 'Date of print' },
    currentEmployer: { zh: '现缴费单位', en: 'Present contributing unit' },
    contributionMonths: { zh: '累计缴费月数', en: 'Months contributed', unit: 'months' },
    records: {
      zh: '缴费明细',
      en: 'Monthly details',
      parts: {
        month: { zh: '年月', en: 'Month' },
        base: { zh: '缴费基数', en: 'Base', unit: 'CNY' },
        paid: { zh: '个人缴费额', en: 'Paid by the person', unit: 'CNY' },
        state: { zh: '到账情况', en: 'Receipt' },
        employer: { zh: '缴费单位', en: 'Contributing unit' },
      },
    },
    accountBalance: { zh: '个人账户储存额', en: 'Balance of the personal account', unit: 'CNY' },
    printedRange: {
      zh: '查询区间',
      en: 'Period covered',
      parts: { from: { zh: '起', en: 'From' }, until: { zh: '止', en: 'To' } },
    },
  },
  sample: {
    number: '20240305SB7K2M9Q4T',
    holderName: '孙立华',
    holderNumber: '310109196802192036',
    issueDate: '2024-03-05',
    currentEmployer: '上海浦东临港精密机械制造有限公司',
    contributionMonths: 238,
    records: [
      { month: '2023-12', base: 12183, paid: 974.64, state: 'received' },
      { month: '2024-01', base: 12183, paid: 974.64, state: 'received' },
      {
        month: '2024-02',
        base: 12183,
        paid: 974.64,
        state: 'outstanding',
        employer: '上海浦东临港精密机械制造有限公司',
      },
    ],
    accountBalance: 186342.77,
    printedRange: { from: '2023-12', until: '2024-02' },
  },
};
