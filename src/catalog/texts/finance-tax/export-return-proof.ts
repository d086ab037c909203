import type { exportReturnProof } from '../../types/finance-tax/export-return-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof exportReturnProof> = {
  name: {
    zh: '出口货物已补税/未退税证明',
    en: 'Certificate that tax was repaid (or not refunded) on returned export goods',
  },
  aliases: [
    '出口货物退运已补税（未退税）证明',
    '退运已补税证明',
    '出口退运证明',
    '未退税证明',
    '退运证明',
    'export return certificate',
  ],
  sector: 'finance-tax',
  authority: {
    zh: '国家税务总局上海市税务局所属主管税务机关',
    en: 'Office in charge of the Shanghai Municipal Tax Service, State Taxation Administration',
  },
  holderKind: 'legal-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '310196079870500',
  legalBasis: '增值税法；出口业务增值税和消费税退（免）税管理办法（国家税务总局公告2026年第5号）',
  disclosure: {},
  fields: {
    number: { zh: '编号', en: 'Certificate number' },
    holderName: { zh: '出口企业名称', en: 'Export enterprise' },
    holderNumber: { zh: '纳税人识别号', en: 'Taxpayer identification number' },
    issueDate: { zh: '开具日期', en: 'Date of issue' },
    declarationNumber: { zh: '出口报关单号', en: 'Export declaration number' },
    goods: {
      zh: '退运货物',
      en: 'Goods returned',
      parts: {
        code: { zh: '商品代码', en: 'Commodity code' },
        name: { zh: '商品名称', en: 'Name' },
        unit: { zh: '计量单位', en: 'Unit' },
        quantity: { zh: '退运数量', en: 'Quantity returned' },
        amount: { zh: '金额', en: 'Amount' },
      },
    },
    state: { zh: '补税或未退税', en: 'Tax repaid or not refunded' },
    repaidAmount: { zh: '补缴税额', en: 'Tax repaid', unit: 'CNY' },
  },
  sample: {
    number: '31010400202400039',
    holderName: '上海徐汇华泾机电进出口有限公司',
    holderNumber: '91310104MA1M63T04E',
    issueDate: '2024-06-13',
    declarationNumber: '223120240001682734',
    goods: [
      {
        code: '8501320000',
        name: '直流电动机',
        unit: '台',
        quantity: 48,
        amount: { amount: 9120, currency: 'USD' },
      },
    ],
    state: 'repaid',
    repaidAmount: 7566.42,
  },
  notes: {
    zh: '出口货物退运进境前开具，交海关办理退运手续。',
    en: 'Asked for before returned goods enter again, and handed to customs.',
  },
};
