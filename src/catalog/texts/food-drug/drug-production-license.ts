import type { drugProductionLicense } from '../../types/food-drug/drug-production-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof drugProductionLicense> = {
  name: { zh: '药品生产许可证', en: 'Drug production license' },
  aliases: [
    '药品生产证',
    '制药许可证',
    '药厂许可证',
    '药品上市许可持有人生产许可',
    'drug manufacturing license',
    'pharmaceutical manufacturing license',
  ],
  sector: 'food-drug',
  authority: { zh: '上海市药品监督管理局', en: 'Shanghai Municipal Drug Administration' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 210,
    next: {
      zh: '有效期届满前六个月，向上海市药品监督管理局申请重新发证。',
      en: 'Apply to the Shanghai Municipal Drug Administration for a new license 6 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '药品管理法 第四十一条；药品生产监督管理办法（2020年市场监管总局令第28号）',
  disclosure: {
    inspection: ['legalRepresentative', 'principal', 'productionHead', 'qualityHead', 'qualifiedPerson'],
    counter: ['legalRepresentative', 'principal', 'productionHead', 'qualityHead', 'qualifiedPerson'],
    'online-application': ['legalRepresentative', 'principal', 'productionHead', 'qualityHead', 'qualifiedPerson'],
    'business-partner': ['legalRepresentative', 'principal', 'qualityHead', 'qualifiedPerson'],
    tendering: ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    classCode: {
      zh: '分类码',
      en: 'Class code',
      parts: {
        maker: { zh: '主体类型（大写字母）', en: 'Kind of maker (capital letter)' },
        drugs: { zh: '药品类型（小写字母）', en: 'Kinds of drugs (small letters)' },
      },
    },
    domicile: { zh: '住所（经营场所）', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    principal: { zh: '企业负责人', en: 'Head of the enterprise' },
    productionHead: { zh: '生产负责人', en: 'Head of production' },
    qualityHead: { zh: '质量负责人', en: 'Head of quality' },
    qualifiedPerson: { zh: '质量受权人', en: 'Qualified person' },
    productionScope: {
      zh: '生产地址和生产范围',
      en: 'Places and scope of production',
      parts: {
        address: { zh: '生产地址', en: 'Place of production' },
        scope: { zh: '生产范围', en: 'Scope of production' },
      },
    },
    supervisionBody: { zh: '日常监管机构', en: 'Body in charge of daily supervision' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪20160089',
    holderName: '上海奉贤海湾生化制药有限公司',
    holderNumber: '91310120607204835H',
    issueDate: '2022-12-28',
    classCode: [
      { maker: 'own-production', drugs: ['chemical', 'tcm'] },
      { maker: 'entrusted', drugs: ['chemical'] },
    ],
    domicile: '上海市奉贤区海湾镇海农公路1288号1幢',
    legalRepresentative: '徐国栋',
    principal: '徐国栋',
    productionHead: '韩立新',
    qualityHead: '冯雅琴',
    qualifiedPerson: '冯雅琴',
    productionScope: [
      { address: '上海市奉贤区海湾镇海农公路1288号2幢、3幢', scope: '片剂、硬胶囊剂、颗粒剂（含中药前处理及提取）' },
      { address: '上海市奉贤区星火开发区莲塘路399号', scope: '小容量注射剂（最终灭菌）' },
    ],
    supervisionBody: '上海市药品监督管理局生产监管处',
    validFrom: '2022-12-28',
    validUntil: '2027-12-27',
  },
  notes: {
    zh: '分类码大写字母表示主体类型，小写字母表示药品类型，如“AhzCh”。',
    en: 'In the class code capital letters are the kind of maker and small letters the kinds of drugs, as in AhzCh.',
  },
};
