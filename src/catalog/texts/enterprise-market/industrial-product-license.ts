import type { industrialProductLicense } from '../../types/enterprise-market/industrial-product-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof industrialProductLicense> = {
  name: { zh: '全国工业产品生产许可证', en: 'Production license for industrial products' },
  aliases: ['工业产品生产许可证', '生产许可证', '工业品生产许可证', '全国工业产品许可证', 'production license'],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 240,
    next: {
      zh: '有效期届满六个月前，向省级市场监督管理部门申请延续。',
      en: 'Apply for an extension at the municipal administration for market regulation, 6 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '工业产品生产许可证管理条例；工业产品生产许可证管理条例实施办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    productionAddress: { zh: '生产地址', en: 'Place of production' },
    productName: { zh: '产品名称', en: 'Product name' },
    inspectionMode: { zh: '检验方式', en: 'Mode of inspection' },
    products: {
      zh: '产品明细',
      en: 'Details of the products',
      parts: {
        unit: { zh: '产品单元', en: 'Unit' },
        variety: { zh: '产品品种', en: 'Variety' },
        specs: { zh: '规格型号', en: 'Specifications' },
      },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）XK06-001-00218',
    holderName: '上海奉浦电线电缆制造有限公司',
    holderNumber: '91310120MA1HT27F5K',
    issueDate: '2023-09-12',
    domicile: '上海市奉贤区金海公路5885号2幢301室',
    legalRepresentative: '俞建忠',
    productionAddress: '上海市奉贤区庄行镇东风路328号1至3幢',
    productName: '电线电缆',
    inspectionMode: 'own',
    products: [
      { unit: '架空绞线', variety: '钢芯铝绞线', specs: 'JL/G1A 50/8至630/45' },
      { unit: '塑料绝缘控制电缆', variety: '聚氯乙烯绝缘控制电缆', specs: 'KVV 450/750V 2至61芯' },
    ],
    validFrom: '2023-09-12',
    validUntil: '2028-09-11',
  },
  notes: {
    zh: '产品范围以国务院公布的生产许可证管理目录为准。',
    en: 'Which products need a license is in the catalog that the State Council publishes.',
  },
};
