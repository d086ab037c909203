import type { foodProductionLicense } from '../../types/food-drug/food-production-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foodProductionLicense> = {
  name: { zh: '食品生产许可证', en: 'Food production license' },
  aliases: [
    '食品生产证',
    'SC证',
    'SC认证',
    'QS证',
    '全国工业产品生产许可证（食品）',
    'SC license',
    'food manufacturing license',
  ],
  sector: 'food-drug',
  authority: {
    zh: '上海市市场监督管理局（区市场监督管理局）',
    en: 'Shanghai Municipal Administration for Market Regulation (or its district administrations)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十个工作日前，向原发证的市场监督管理部门申请延续。',
      en: 'Apply for an extension at the office that issued it, at least 30 working days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '食品安全法 第三十五条；食品生产许可管理办法（2020）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '生产者名称', en: 'Name of the producer' },
    holderNumber: { zh: '社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    domicile: { zh: '住所', en: 'Domicile' },
    productionAddress: { zh: '生产地址', en: 'Place of production' },
    categories: { zh: '食品类别', en: 'Categories of food' },
    products: {
      zh: '食品生产许可品种明细表',
      en: 'Table of permitted varieties',
      parts: {
        category: { zh: '类别编号', en: 'Class' },
        varieties: { zh: '品种明细', en: 'Varieties' },
        remarks: { zh: '备注', en: 'Remarks' },
      },
    },
    warehouseAddress: { zh: '外设仓库', en: 'External warehouse' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'SC10631011801278',
    holderName: '上海青浦淀湖食品饮料有限公司',
    holderNumber: '91310118MA1L3H270M',
    issueDate: '2022-05-16',
    legalRepresentative: '陆建明',
    domicile: '上海市青浦区工业园区崧泽大道6066号2幢',
    productionAddress: '上海市青浦区工业园区崧泽大道6066号2幢、3幢',
    categories: ['06', '24'],
    products: [
      { category: '0603', varieties: '茶饮料：原茶汁、茶浓缩液、果汁茶饮料' },
      { category: '0604', varieties: '果蔬汁（浆）、果蔬汁（浆）类饮料' },
      { category: '2401', varieties: '烘烤类糕点：酥类、蛋糕类、发酵类', remarks: '不含月饼' },
    ],
    warehouseAddress: '上海市青浦区华新镇纪鹤公路2188号4号库',
    validFrom: '2022-05-16',
    validUntil: '2027-05-15',
  },
  notes: {
    zh: '婴幼儿配方食品、特殊医学用途配方食品、保健食品等由市局发证，其余多由区局发证；品种明细见副本。',
    en: 'Infant formula, food for special medical purposes and health food are licensed by the municipality, most other food by the districts; the varieties stand on the duplicate.',
  },
};
