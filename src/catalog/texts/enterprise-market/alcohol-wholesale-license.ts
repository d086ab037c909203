import type { alcoholWholesaleLicense } from '../../types/enterprise-market/alcohol-wholesale-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof alcoholWholesaleLicense> = {
  name: { zh: '酒类商品批发许可证', en: 'Alcohol wholesale license' },
  aliases: ['酒类批发许可证', '酒类批发证', '酒批发证', '酒类流通许可证', 'liquor wholesale license'],
  sector: 'enterprise-market',
  authority: { zh: '区市场监督管理局', en: 'District administration for market regulation, Shanghai' },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [5],
    note: { zh: '经营场所租赁期不满五年的，至租赁期满', en: 'not beyond the lease of the premises' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '期满后继续经营的，在期满前申请含酒类经营项目的食品经营许可证。',
      en: 'To go on selling, apply before the end for a food operation license with alcohol among its items.',
    },
    followedBy: { type: 'food-operation-license', afterMonths: null },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '上海市酒类商品产销管理条例；上海市酒类商品经营许可和管理办法；关于调整酒类商品经营许可有关事项的公告（沪市监规范〔2023〕7号）',
  disclosure: {
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '经营者名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    businessPlace: { zh: '经营地址', en: 'Place of business' },
    warehouseAddress: { zh: '仓储地址', en: 'Warehouse address' },
    permittedScope: { zh: '许可范围', en: 'Scope permitted' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪酒批字第310110100386号',
    holderName: '上海醇源酒业贸易有限公司',
    holderNumber: '91310110MA1G09M752',
    issueDate: '2022-11-30',
    legalRepresentative: '侯志刚',
    businessPlace: '上海市杨浦区控江路1555号A座1102室',
    warehouseAddress: '上海市宝山区共祥路228号物流园3号库',
    permittedScope: ['packaged'],
    validFrom: '2022-11-30',
    validUntil: '2027-11-29',
  },
  notes: {
    zh: '2023年起不再核发，已发的在有效期内继续有效，期满后办理含酒类经营项目的食品经营许可证。',
    en: 'No longer issued since 2023; what was issued stays valid to its end and is followed by a food operation license with alcohol among its items.',
  },
};
