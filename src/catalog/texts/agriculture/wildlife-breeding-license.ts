import type { wildlifeBreedingLicense } from '../../types/agriculture/wildlife-breeding-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof wildlifeBreedingLicense> = {
  name: { zh: '野生动物人工繁育许可证', en: 'Wildlife captive-breeding license' },
  aliases: [
    '人工繁育许可证',
    '驯养繁殖许可证',
    '野生动物驯养繁殖许可证',
    '国家重点保护野生动物人工繁育许可证',
    'wildlife farming license',
  ],
  sector: 'agriculture',
  authority: {
    zh: '上海市绿化和市容管理局（上海市林业局）',
    en: 'Shanghai Municipal Bureau of Landscaping and City Appearance (Forestry Bureau)',
  },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向发证机关申请延续。',
      en: 'Apply to the issuing authority for an extension more than 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '野生动物保护法 第二十五条；国家重点保护野生动物驯养繁殖许可证管理办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    location: { zh: '繁育地点', en: 'Place of breeding' },
    species: {
      zh: '繁育物种及数量',
      en: 'Species and numbers',
      parts: { name: { zh: '物种（中文名、学名）', en: 'Species' }, quantity: { zh: '数量', en: 'Number' } },
    },
    purpose: { zh: '繁育目的', en: 'Purpose' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪林护繁许〔2023〕12号',
    holderName: '上海浦东滨海珍禽保育有限公司',
    issueDate: '2023-09-05',
    legalRepresentative: '袁志刚',
    location: '上海市浦东新区老港镇滨海公路6188号东侧场区',
    species: [
      { name: '鸳鸯（Aix galericulata）', quantity: 60 },
      { name: '白鹇（Lophura nycthemera）', quantity: 24 },
    ],
    purpose: '物种保护、公众展示展演',
    validFrom: '2023-09-05',
    validUntil: '2028-09-04',
  },
  notes: {
    zh: '只对国家重点保护野生动物核发；水生野生动物由农业农村部门核发，其他陆生野生动物的人工繁育实行备案。',
    en: 'Only for wildlife under special state protection. The agriculture authorities license aquatic species; breeding other land animals is only filed.',
  },
};
