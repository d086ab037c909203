import type { taxClearanceProof } from '../../types/finance-tax/tax-clearance-proof.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof taxClearanceProof> = {
  name: { zh: '清税证明（一照一码户）', en: 'Tax clearance certificate' },
  aliases: ['清税证明', '税务注销证明', '清税单', '清税证', 'tax clearance'],
  sector: 'finance-tax',
  authority: {
    zh: '国家税务总局上海市税务局所属税务机关',
    en: 'Offices of the Shanghai Municipal Tax Service, State Taxation Administration',
  },
  holderKind: 'legal-person',
  validity: { kind: 'one-off', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: '310196102986500',
  legalBasis:
    '税收征收管理法 第十六条；税收征收管理法实施细则；关于落实“三证合一”登记制度改革的通知（税总函〔2015〕482号）',
  disclosure: {},
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '纳税人名称', en: 'Taxpayer' },
    holderNumber: { zh: '统一社会信用代码（纳税人识别号）', en: 'Unified social credit code' },
    issueDate: { zh: '清税日期', en: 'Date of clearance and of issue' },
    taxOffice: { zh: '税务机关', en: 'Tax office' },
  },
  sample: {
    number: '沪税闵 企清〔2024〕102836号',
    holderName: '上海闵行莘庄木槿服饰有限公司',
    holderNumber: '91310112MA1N75A645',
    issueDate: '2024-01-23',
    taxOffice: '国家税务总局上海市闵行区税务局第一税务所',
  },
  notes: {
    zh: '证明所有税务事项均已结清，用于向登记机关办理注销。',
    en: 'States that all tax matters are settled, and is handed in to cancel the registration of the enterprise.',
  },
};
