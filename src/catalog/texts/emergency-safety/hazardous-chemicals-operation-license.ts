import type { hazardousChemicalsOperationLicense } from '../../types/emergency-safety/hazardous-chemicals-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof hazardousChemicalsOperationLicense> = {
  name: { zh: '危险化学品经营许可证', en: 'Hazardous-chemicals operation license' },
  aliases: ['危化品经营许可证', '危化证', '危险品经营许可证', '危化品许可证', '危险化学品证', 'hazmat license'],
  sector: 'emergency-safety',
  authority: {
    zh: '区应急管理局；部分由上海市应急管理局',
    en: 'District emergency management bureau, for some enterprises the municipal one',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期满三个月前，向发证机关申请延期。',
      en: 'Apply to the issuing authority for an extension more than three months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '危险化学品安全法（2026年5月1日起施行）；危险化学品安全管理条例 第三十三条、第三十五条；危险化学品经营许可证管理办法（国家安全监管总局令第55号、第79号）',
  disclosure: {
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '企业住所', en: 'Domicile' },
    businessPlace: { zh: '经营场所', en: 'Place of business' },
    legalRepresentative: { zh: '法定代表人（主要负责人）', en: 'Legal representative or principal' },
    businessMode: { zh: '经营方式', en: 'Mode of operation' },
    permittedScope: { zh: '许可范围（品名）', en: 'Chemicals permitted' },
    warehouseAddress: { zh: '储存地址', en: 'Address of storage' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪（浦）应急管危经许〔2023〕201876',
    holderName: '上海浦东高桥化贸实业有限公司',
    issueDate: '2023-10-18',
    domicile: '上海市浦东新区高桥镇大同路1968号2幢305室',
    businessPlace: '上海市浦东新区高桥镇大同路1968号2幢305室',
    legalRepresentative: '邵国华',
    businessMode: 'with-storage',
    permittedScope: ['乙醇[无水]', '丙酮', '甲苯', '乙酸乙酯', '氢氧化钠溶液[含量≥30%]'],
    warehouseAddress: '上海市浦东新区高桥镇港城路1688号甲类仓库3号',
    validFrom: '2023-10-18',
    validUntil: '2026-10-17',
  },
};
