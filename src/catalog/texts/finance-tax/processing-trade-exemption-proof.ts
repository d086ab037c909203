import type { processingTradeExemptionProof } from '../../types/finance-tax/processing-trade-exemption-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof processingTradeExemptionProof> = {
  name: { zh: '来料加工免税证明', en: 'Tax-exemption certificate for processing with supplied materials' },
  aliases: ['来料加工贸易免税证明', '来料加工证明', '来料免税证明', '加工贸易免税证明', 'processing trade exemption'],
  sector: 'finance-tax',
  authority: {
    zh: '国家税务总局上海市税务局所属主管税务机关',
    en: 'Office in charge of the Shanghai Municipal Tax Service, State Taxation Administration',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'one-off',
    years: null,
    note: { zh: '海关核销后办理免税核销', en: 'settled after customs has closed the handbook' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '310196414554500',
  legalBasis: '增值税法；出口业务增值税和消费税退（免）税管理办法（国家税务总局公告2026年第5号）',
  disclosure: {},
  fields: {
    number: { zh: '编号', en: 'Certificate number' },
    holderName: { zh: '出口企业（委托方）名称', en: 'Export enterprise that has goods processed' },
    holderNumber: { zh: '纳税人识别号', en: 'Taxpayer identification number' },
    issueDate: { zh: '开具日期', en: 'Date of issue' },
    handbookNumber: { zh: '加工贸易手册号', en: 'Processing-trade handbook number' },
    processor: {
      zh: '加工企业',
      en: 'Processing enterprise',
      parts: { name: { zh: '名称', en: 'Name' }, number: { zh: '纳税人识别号', en: 'Taxpayer number' } },
    },
    goods: {
      zh: '加工货物',
      en: 'Goods',
      parts: {
        name: { zh: '名称', en: 'Name' },
        unit: { zh: '计量单位', en: 'Unit' },
        quantity: { zh: '数量', en: 'Quantity' },
        amount: { zh: '加工费', en: 'Processing fee', unit: 'CNY' },
      },
    },
    invoices: { zh: '加工费发票号码', en: 'Invoices of the fee' },
  },
  sample: {
    number: '31011500202400086',
    holderName: '上海浦东外高桥锦帆进出口有限公司',
    holderNumber: '91310115MA1D93U84W',
    issueDate: '2024-05-22',
    handbookNumber: 'B22074150031',
    processor: { name: '上海奉贤青村华艺针织有限公司', number: '91310120MA1A86B75H' },
    goods: [{ name: '全棉针织女式上衣', unit: '件', quantity: 12600, amount: 176400 }],
    invoices: ['24312000000061827354'],
  },
};
