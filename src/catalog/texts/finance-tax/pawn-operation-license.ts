import type { pawnOperationLicense } from '../../types/finance-tax/pawn-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof pawnOperationLicense> = {
  name: { zh: '典当经营许可证', en: 'Pawn operation license' },
  aliases: ['典当许可证', '典当行许可证', '典当证', '当铺许可证', 'pawnshop license'],
  sector: 'finance-tax',
  authority: { zh: '上海市地方金融管理局', en: 'Shanghai Municipal Administration of Local Finance' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [6], note: null },
  renewal: {
    remindDays: 180,
    next: {
      zh: '有效期届满前向上海市地方金融管理局申请换证。',
      en: 'Apply to the municipal administration of local finance for a new license before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '典当管理办法（商务部、公安部令2005年第8号）；上海市地方金融监督管理条例',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    'bank-account': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '机构名称', en: 'Name of the pawnshop' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    institutionCode: { zh: '机构编码', en: 'Institution code' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    domicile: { zh: '住所', en: 'Domicile' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '0013826',
    holderName: '上海静安苏河典当有限公司',
    issueDate: '2022-05-16',
    institutionCode: '31036A10028',
    legalRepresentative: '郭振邦',
    registeredCapital: { amount: 50000000, currency: 'CNY' },
    domicile: '上海市静安区新闸路1868号一层102室',
    businessScope: ['appraisal', 'forfeited-sale', 'movables', 'real-estate', 'rights'],
    validFrom: '2022-05-16',
    validUntil: '2028-05-15',
  },
  notes: {
    zh: '还须取得公安机关的特种行业许可证（典当业）。',
    en: 'A pawnshop also needs the special-industry license of the police.',
  },
};
