import type { lostVatInvoiceProof } from '../../types/finance-tax/lost-vat-invoice-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof lostVatInvoiceProof> = {
  name: { zh: '丢失增值税专用发票已报税证明单', en: 'Certificate that a lost special VAT invoice was reported' },
  aliases: ['丢失专票已报税证明单', '已报税证明单', '发票丢失证明单', '丢失发票证明', 'lost invoice certificate'],
  sector: 'finance-tax',
  authority: {
    zh: '国家税务总局上海市税务局所属税务机关（销售方主管）',
    en: 'Office of the Shanghai Municipal Tax Service in charge of the seller',
  },
  holderKind: 'legal-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '311050593000500',
  legalBasis:
    '增值税专用发票使用规定（国税发〔2006〕156号）第二十八条；国家税务总局公告2014年第19号；国家税务总局公告2020年第1号',
  disclosure: {},
  fields: {
    number: { zh: '编号', en: 'Certificate number' },
    holderName: { zh: '销售方名称', en: 'Seller' },
    holderNumber: { zh: '销售方税务登记代码', en: 'Seller’s taxpayer number' },
    issueDate: { zh: '开具日期', en: 'Date of issue' },
    buyer: {
      zh: '购买方',
      en: 'Buyer',
      parts: { name: { zh: '名称', en: 'Name' }, number: { zh: '税务登记代码', en: 'Taxpayer number' } },
    },
    invoices: {
      zh: '丢失增值税专用发票',
      en: 'Lost invoices',
      parts: {
        code: { zh: '发票代码', en: 'Invoice code' },
        number: { zh: '发票号码', en: 'Invoice number' },
        name: { zh: '货物（劳务）名称', en: 'Goods or services' },
        unitPrice: { zh: '单价', en: 'Unit price', unit: 'CNY' },
        quantity: { zh: '数量', en: 'Quantity' },
        amount: { zh: '金额', en: 'Amount', unit: 'CNY' },
        tax: { zh: '税额', en: 'Tax', unit: 'CNY' },
      },
    },
    reportDate: { zh: '报税时间', en: 'Date reported' },
    declared: { zh: '纳税申报情况（是否已申报）', en: 'Whether the tax was declared' },
  },
  sample: {
    number: '沪税静 2019第00316号',
    holderName: '上海静安恒洲办公设备有限公司',
    holderNumber: '91310106MA1A35B243',
    issueDate: '2019-08-15',
    buyer: { name: '上海杨浦五角场物业管理有限公司', number: '91310110MA1C57J23K' },
    invoices: [
      {
        code: '3100191130',
        number: '16082735',
        name: '*计算机外部设备*多功能一体机',
        unitPrice: 2831.858407,
        quantity: 4,
        amount: 11327.43,
        tax: 1472.57,
      },
    ],
    reportDate: '2019-07-12',
    declared: true,
  },
  notes: {
    zh: '自二〇二〇年一月起，发票联和抵扣联均丢失的，可凭加盖销售方发票专用章的记账联复印件抵扣，不再需要本证明单。',
    en: 'Not needed since January 2020: where both copies are lost, a copy of the seller’s own sheet with its seal does.',
  },
};
