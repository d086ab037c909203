import type { pesticideOperationLicense } from '../../types/agriculture/pesticide-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof pesticideOperationLicense> = {
  name: { zh: '农药经营许可证', en: 'Pesticide operation license' },
  aliases: ['农药证', '农药许可证', '农药销售许可证', '农药经营证', 'pesticide license'],
  sector: 'agriculture',
  authority: {
    zh: '区农业农村委员会；限制使用农药由上海市农业农村委员会',
    en: 'District agriculture and rural affairs commission; for pesticides of restricted use the municipal one',
  },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 150,
    next: {
      zh: '有效期届满九十日前，向发证机关申请延续。',
      en: 'Apply to the issuing authority for an extension more than 90 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '农药管理条例 第二十四条、第二十五条；农药经营许可管理办法（农业部令2017年第5号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '经营者名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    domicile: { zh: '住所', en: 'Domicile' },
    businessPlaces: { zh: '营业场所', en: 'Places of business, those of branches included' },
    warehouses: { zh: '仓储场所', en: 'Places of storage, those of branches included' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '农药经许（沪）31011720031',
    holderName: '上海松江泖田农业生产资料有限公司',
    holderNumber: '91310117MA1R60W93F',
    issueDate: '2023-03-14',
    legalRepresentative: '陆建华',
    domicile: '上海市松江区泖港镇中厍路286号2幢101室',
    businessPlaces: ['上海市松江区泖港镇中厍路286号2幢101室', '上海市松江区叶榭镇叶旺路118弄5号底层'],
    warehouses: ['上海市松江区泖港镇中厍路286号3幢一层'],
    businessScope: 'unrestricted',
    validFrom: '2023-03-14',
    validUntil: '2028-03-13',
  },
};
