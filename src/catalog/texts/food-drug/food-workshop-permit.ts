import type { foodWorkshopPermit } from '../../types/food-drug/food-workshop-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foodWorkshopPermit> = {
  name: { zh: '食品生产加工小作坊准许生产证', en: 'Permit of a small food workshop' },
  aliases: [
    '上海市食品生产加工小作坊准许生产证',
    '小作坊准许生产证',
    '小作坊证',
    '食品小作坊许可证',
    '食品加工小作坊登记证',
    'workshop permit',
  ],
  sector: 'food-drug',
  authority: { zh: '区市场监督管理局', en: 'District administration for market regulation, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向原发证的区市场监督管理局申请延续。',
      en: 'Apply for an extension at the district office that issued it, at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '上海市食品安全条例 第五十八条；上海市食品生产加工小作坊监督管理办法（沪市监规范〔2022〕14号）',
  disclosure: {
    'consumer-check': ['principal'],
    inspection: ['principal'],
    'business-partner': ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '编号', en: 'Number' },
    holderName: { zh: '生产加工者名称', en: 'Name of the workshop' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '负责人', en: 'Head' },
    productionAddress: { zh: '生产加工场所', en: 'Place of production' },
    products: { zh: '准许生产的食品品种', en: 'Varieties permitted' },
    supervisionBody: { zh: '日常监督管理机构', en: 'Body in charge of daily supervision' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪食作3101512025007',
    holderName: '上海市崇明区建设镇沙塘糕点作坊',
    issueDate: '2025-03-12',
    principal: '施菊芳',
    productionAddress: '上海市崇明区建设镇浜西村沙塘路86号底层',
    products: ['崇明糕（蒸制类糕点）', '糯米圆子（生制米粉制品）'],
    supervisionBody: '上海市崇明区建设市场监督管理所',
    validFrom: '2025-03-12',
    validUntil: '2028-03-11',
  },
};
