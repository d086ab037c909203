import type { housingLeaseFiling } from '../../types/housing-property/housing-lease-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof housingLeaseFiling> = {
  name: { zh: '房屋租赁合同登记备案证明', en: 'Filing certificate of a housing lease contract' },
  aliases: [
    '租赁备案证明',
    '房屋租赁备案',
    '租房备案',
    '租赁合同备案证明',
    '网签备案证明',
    '租凭备案',
    'lease registration',
  ],
  sector: 'housing-property',
  authority: {
    zh: '区房屋管理部门（街镇社区事务受理服务中心受理）',
    en: 'District housing administration, through the service center of the neighborhood',
  },
  holderKind: 'any',
  validity: {
    kind: 'fixed-term',
    years: [1],
    note: { zh: '按租赁期限，最长二十年', en: 'for the term of the lease, at most 20 years' },
  },
  renewal: {
    remindDays: 30,
    next: {
      zh: '租赁期限届满续租的，重新签约并在三十日内办理备案；退租的办理注销。',
      en: 'Where the lease goes on, sign anew and file within 30 days; else have the filing cancelled.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '城市房地产管理法 第五十四条；住房租赁条例（国务院令第812号）；商品房屋租赁管理办法；上海市住房租赁条例',
  disclosure: {
    'school-enrollment': ['number', 'lessees', 'location'],
    'property-transaction': ['number', 'lessors', 'lessees', 'location', 'titleNumber'],
    'benefit-claim': ['number', 'lessees', 'location', 'monthlyRent'],
    counter: ['number', 'lessors', 'lessees', 'location', 'monthlyRent', 'titleNumber'],
    'online-application': ['number', 'lessees', 'location', 'monthlyRent'],
  },
  fields: {
    number: { zh: '备案编号', en: 'Filing number' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    lessors: { zh: '出租人', en: 'Lessors' },
    lessees: {
      zh: '承租人',
      en: 'Lessees',
      parts: {
        name: { zh: '姓名（名称）', en: 'Name' },
        documentKind: { zh: '证件种类', en: 'Kind of document' },
        number: { zh: '证件号码', en: 'Number' },
      },
    },
    location: { zh: '房屋坐落', en: 'Location' },
    area: { zh: '租赁面积', en: 'Area leased', unit: 'm2' },
    purpose: { zh: '租赁用途', en: 'Purpose' },
    monthlyRent: { zh: '月租金', en: 'Monthly rent' },
    titleNumber: { zh: '房屋权属证明编号', en: 'Number of the title' },
    validFrom: { zh: '租赁期限（起）', en: 'Lease from' },
    validUntil: { zh: '租赁期限（止）', en: 'Lease until' },
  },
  sample: {
    number: '310107202408150326',
    issueDate: '2024-08-20',
    lessors: ['秦丽萍'],
    lessees: [
      { name: '彭思远', documentKind: 'resident-number', number: '310109198810230097' },
      { name: '田雨欣', documentKind: 'resident-number', number: '310107199102142047' },
    ],
    location: '上海市普陀区长寿路1118弄9号1703室',
    area: 62.48,
    purpose: 'residential',
    monthlyRent: { amount: 6800, currency: 'CNY' },
    titleNumber: '沪（2018）普字不动产权第006521号',
    validFrom: '2024-09-01',
    validUntil: '2025-08-31',
  },
};
