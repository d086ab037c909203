import type { generalTaxpayerNotice } from '../../types/finance-tax/general-taxpayer-notice.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof generalTaxpayerNotice> = {
  name: { zh: '增值税一般纳税人登记通知书', en: 'Notice of registration as a general VAT taxpayer' },
  aliases: [
    '一般纳税人证明',
    '一般纳税人登记',
    '一般纳税人资格证明',
    '一般纳税人通知书',
    '一般纳税人认定书',
    'general taxpayer proof',
  ],
  sector: 'finance-tax',
  authority: {
    zh: '国家税务总局上海市税务局所属主管税务机关',
    en: 'Office in charge of the Shanghai Municipal Tax Service, State Taxation Administration',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '登记后不得转为小规模纳税人', en: 'once registered, a taxpayer stays one' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '310750113000500',
  legalBasis: '增值税法；增值税法实施条例 第三十六条；国家税务总局公告2026年第2号',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '纳税人名称', en: 'Taxpayer' },
    holderNumber: { zh: '纳税人识别号', en: 'Taxpayer identification number' },
    issueDate: { zh: '通知日期', en: 'Date of the notice' },
    registrationDate: { zh: '登记日期', en: 'Date of registration' },
    effectiveFrom: { zh: '一般纳税人资格生效之日', en: 'General taxpayer from' },
    taxOffice: { zh: '主管税务机关', en: 'Tax office in charge' },
  },
  sample: {
    number: '沪税嘉 税通〔2023〕28315号',
    holderName: '上海嘉定安亭精工汽车零部件有限公司',
    holderNumber: '91310114MA1B65G31K',
    issueDate: '2023-07-10',
    registrationDate: '2023-07-10',
    effectiveFrom: '2023-07-01',
    taxOffice: '国家税务总局上海市嘉定区税务局第十二税务所',
  },
  notes: {
    zh: '自二〇二六年起，生效之日为超过规定标准的当期一日，未超过的为办理登记的当期一日；此前为登记的当月或者次月一日，由纳税人自选。',
    en: 'Since 2026 it takes effect on the first day of the tax period in which sales went beyond the limit, or else in which the taxpayer registered; before, of the month of registration or of the next one, as the taxpayer chose.',
  },
};
