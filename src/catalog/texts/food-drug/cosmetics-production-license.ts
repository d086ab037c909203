import type { cosmeticsProductionLicense } from '../../types/food-drug/cosmetics-production-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof cosmeticsProductionLicense> = {
  name: { zh: '化妆品生产许可证', en: 'Cosmetics production license' },
  aliases: ['化妆品生产证', '化妆品许可证', '妆字号生产许可', '化妆品卫生许可证', 'cosmetics manufacturing license'],
  sector: 'food-drug',
  authority: { zh: '上海市药品监督管理局', en: 'Shanghai Municipal Drug Administration' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 130,
    next: {
      zh: '有效期届满前九十个工作日至三十个工作日，向上海市药品监督管理局申请延续。',
      en: 'Apply to the Shanghai Municipal Drug Administration for an extension, 90 to 30 working days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '化妆品监督管理条例 第二十七条；化妆品生产经营监督管理办法（2021年市场监管总局令第46号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative', 'qualityHead'],
    'business-partner': ['legalRepresentative', 'qualityHead'],
    counter: ['legalRepresentative', 'qualityHead'],
    'online-application': ['legalRepresentative', 'qualityHead'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '生产企业名称', en: 'Name of the producer' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    qualityHead: { zh: '质量安全负责人', en: 'Head of quality and safety' },
    productionAddress: { zh: '生产地址', en: 'Place of production' },
    licenseItems: {
      zh: '许可项目',
      en: 'Items permitted',
      parts: {
        item: { zh: '生产单元和类别', en: 'Unit and category' },
        marked: {
          zh: '具备儿童护肤类、眼部护肤类化妆品生产条件（#）',
          en: 'Fit for skin care of children and around the eyes (#)',
        },
      },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪妆20230035',
    holderName: '上海松江佘山玉颜化妆品有限公司',
    holderNumber: '91310117MA1J2D918P',
    issueDate: '2023-10-22',
    domicile: '上海市松江区佘山镇陶干路701号A幢',
    legalRepresentative: '龚静雯',
    qualityHead: '潘志刚',
    productionAddress: '上海市松江区佘山镇陶干路701号A幢2层、B幢',
    licenseItems: [
      { item: '12', marked: false },
      { item: '14', marked: false },
      { item: '21', marked: true },
    ],
    validFrom: '2023-10-22',
    validUntil: '2028-10-21',
  },
};
