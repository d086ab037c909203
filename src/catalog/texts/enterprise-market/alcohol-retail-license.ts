import type { alcoholRetailLicense } from '../../types/enterprise-market/alcohol-retail-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof alcoholRetailLicense> = {
  name: { zh: '酒类商品零售许可证', en: 'Alcohol retail license' },
  aliases: ['酒类零售许可证', '酒证', '酒类零售证', '卖酒许可证', '酒类许可证', 'liquor license'],
  sector: 'enterprise-market',
  authority: { zh: '区市场监督管理局', en: 'District administration for market regulation, Shanghai' },
  holderKind: 'premises',
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
    'consumer-check': ['legalRepresentative'],
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
    permittedScope: { zh: '许可范围', en: 'Scope permitted' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪酒零字第310113102764号',
    holderName: '上海市宝山区友谊食品商行',
    holderNumber: '92310113MA1L0T357D',
    issueDate: '2022-08-16',
    legalRepresentative: '施美芳',
    businessPlace: '上海市宝山区友谊路1688弄2号底层商铺',
    permittedScope: ['bulk', 'packaged'],
    validFrom: '2022-08-16',
    validUntil: '2027-08-15',
  },
  notes: {
    zh: '2023年起不再核发，已发的在有效期内继续有效，期满后办理含酒类经营项目的食品经营许可证。',
    en: 'No longer issued since 2023; what was issued stays valid to its end and is followed by a food operation license with alcohol among its items.',
  },
};
