import type { aquaculturePermit } from '../../types/agriculture/aquaculture-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof aquaculturePermit> = {
  name: { zh: '水域滩涂养殖证', en: 'Aquaculture permit' },
  aliases: ['养殖证', '水产养殖证', '养殖使用证', '水域滩涂养殖使用证', '水域滩涂养殖权证', 'fish farming permit'],
  sector: 'agriculture',
  authority: {
    zh: '区人民政府（区农业农村委员会承办）',
    en: 'District people’s government, through its agriculture and rural affairs commission',
  },
  holderKind: 'premises',
  validity: {
    kind: 'fixed-term',
    years: [5, 15],
    note: { zh: '按养殖权的期限，不超过承包期', en: 'as long as the right to the waters, not beyond the contract' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '养殖权期限届满六十日前，向区农业农村委员会申请延展。',
      en: 'Apply to the district’s agriculture commission for an extension more than 60 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '渔业法（2025年修订，2026年5月1日起施行）；水域滩涂养殖发证登记办法（农业部令2010年第9号）',
  disclosure: {
    inspection: ['number', 'holderName', 'location', 'bounds'],
    'benefit-claim': ['number', 'holderName', 'location'],
    'property-transaction': ['number', 'holderName', 'location', 'bounds'],
    'bank-account': ['number', 'holderName', 'location'],
    counter: ['number', 'holderName', 'location', 'bounds'],
    'online-application': ['number', 'holderName', 'location'],
  },
  fields: {
    number: { zh: '编号', en: 'Permit number' },
    holderName: { zh: '养殖权人', en: 'Holder of the right' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    location: { zh: '水域滩涂坐落', en: 'Location of the waters' },
    area: { zh: '养殖面积', en: 'Area', unit: 'ha' },
    mode: { zh: '养殖方式', en: 'Ways of farming' },
    bounds: {
      zh: '四至范围',
      en: 'Boundaries',
      parts: {
        east: { zh: '东至', en: 'East' },
        south: { zh: '南至', en: 'South' },
        west: { zh: '西至', en: 'West' },
        north: { zh: '北至', en: 'North' },
      },
    },
    validFrom: { zh: '养殖期限起', en: 'Valid from' },
    validUntil: { zh: '养殖期限至', en: 'Valid until' },
  },
  sample: {
    number: '沪崇明府（淡）养证〔2023〕第00031号',
    holderName: '上海崇明裕安河蟹养殖专业合作社',
    issueDate: '2023-02-27',
    location: '上海市崇明区陈家镇裕安村北横引河南侧3号塘区',
    area: 12.4667,
    mode: ['pond'],
    bounds: { east: '裕安路', south: '村级机耕路', west: '八滧港', north: '北横引河' },
    validFrom: '2023-03-01',
    validUntil: '2028-02-29',
  },
};
