import type { unitSocialInsuranceStatus } from '../../types/labor-social-security/unit-social-insurance-status.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof unitSocialInsuranceStatus> = {
  name: { zh: '单位参加城镇社会保险基本情况', en: 'Status of a unit in the urban social insurance' },
  aliases: [
    '单位参保证明',
    '单位社保证明',
    '单位社保缴费证明',
    '企业社保证明',
    '单位参保情况',
    'employer social insurance status',
  ],
  sector: 'labor-social-security',
  authority: { zh: '上海市社会保险事业管理中心', en: 'Shanghai Social Insurance Management Center' },
  holderKind: 'legal-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '社会保险法 第七十四条；社会保险经办条例',
  disclosure: {},
  fields: {
    number: { zh: '验证码', en: 'Verification code' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '打印日期', en: 'Date of print' },
    registrationNumber: { zh: '社会保险登记码', en: 'Social-insurance registration number' },
    month: { zh: '缴费所属年月', en: 'Month covered' },
    insured: {
      zh: '参保情况（分险种）',
      en: 'Insurance by kind',
      parts: {
        kind: { zh: '险种', en: 'Kind of insurance' },
        persons: { zh: '参保人数', en: 'Persons insured', unit: 'persons' },
        arrears: { zh: '欠缴金额', en: 'Arrears', unit: 'CNY' },
      },
    },
  },
  sample: {
    number: '20240312DW7Q5X9K3M',
    holderName: '上海浦东临港精密机械制造有限公司',
    holderNumber: '91310115MA1H5C848M',
    issueDate: '2024-03-12',
    registrationNumber: '00486217',
    month: '2024-02',
    insured: [
      { kind: 'pension', persons: 412, arrears: 0 },
      { kind: 'unemployment', persons: 412, arrears: 0 },
      { kind: 'medical', persons: 412, arrears: 0 },
      { kind: 'injury', persons: 418, arrears: 0 },
    ],
  },
  notes: {
    zh: '用于招标投标时证明单位参保且无欠缴。',
    en: 'Used in tenders, to show that the unit is insured and owes nothing.',
  },
};
