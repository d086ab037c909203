import type { hazardousWasteLicense } from '../../types/environment-water/hazardous-waste-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof hazardousWasteLicense> = {
  name: { zh: '上海市危险废物经营许可证', en: 'Shanghai hazardous-waste operation license' },
  aliases: [
    '危险废物经营许可证',
    '危废经营许可证',
    '危废证',
    '危险废物综合经营许可证',
    '危险废物收集经营许可证',
    'hazardous waste permit',
  ],
  sector: 'environment-water',
  authority: { zh: '上海市生态环境局', en: 'Shanghai Municipal Bureau of Ecology and Environment' },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [1, 3, 5],
    note: {
      zh: '综合经营五年，收集经营三年，试点更短',
      en: '5 years for all kinds of operation, 3 years for collection, less for trials',
    },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十个工作日前，向原发证机关提出换证申请。',
      en: 'Apply to the authority that issued it for a new license at least 30 working days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100458000100',
  legalBasis: '生态环境法典；危险废物经营许可证管理办法',
  disclosure: {
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '法人名称', en: 'Name of the legal person' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    domicile: { zh: '住所', en: 'Domicile' },
    facilityAddress: { zh: '经营设施地址', en: 'Address of the facility' },
    modes: { zh: '核准经营方式', en: 'Modes of operation approved' },
    wastes: {
      zh: '核准经营危险废物类别及代码',
      en: 'Categories and codes of waste approved',
      parts: { category: { zh: '废物类别', en: 'Category' }, codes: { zh: '废物代码', en: 'Codes' } },
    },
    annualScale: { zh: '年经营规模', en: 'Yearly scale', unit: 't/year' },
    firstIssueDate: { zh: '初次发证日期', en: 'Date of first issue' },
    validFrom: { zh: '有效期限（自）', en: 'Valid from' },
    validUntil: { zh: '有效期限（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪环保许防〔2022〕1187号',
    holderName: '上海绿源环境固废处置有限公司',
    issueDate: '2022-11-08',
    legalRepresentative: '吴晓峰',
    domicile: '上海市奉贤区海湾镇海农公路2899号3幢',
    facilityAddress: '上海市奉贤区杭州湾经济技术开发区苍工路1588号',
    modes: ['collection', 'disposal', 'storage'],
    wastes: [
      { category: 'HW06', codes: ['900-402-06', '900-404-06'] },
      { category: 'HW08', codes: ['900-214-08', '900-249-08'] },
      { category: 'HW49', codes: ['900-039-49', '900-041-49'] },
    ],
    annualScale: 25000,
    firstIssueDate: '2012-11-05',
    validFrom: '2022-11-08',
    validUntil: '2027-11-07',
  },
};
