import type { forestSeedlingLicense } from '../../types/agriculture/forest-seedling-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof forestSeedlingLicense> = {
  name: { zh: '林草种子生产经营许可证', en: 'Forest and grass seed license' },
  aliases: [
    '林木种子生产经营许可证',
    '林木种子许可证',
    '苗木经营许可证',
    '种苗许可证',
    '草种经营许可证',
    'tree nursery license',
  ],
  sector: 'agriculture',
  authority: {
    zh: '区绿化和市容管理局；林木良种由上海市绿化和市容管理局（上海市林业局）',
    en: 'District landscaping and city appearance administration; for improved varieties the municipal bureau (Forestry Bureau)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向原发证机关申请延续，许可证号不变。',
      en: 'Apply to the issuing authority for an extension more than 30 days before the end; the number stays.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '种子法 第三十一条、第三十二条；林木种子生产经营许可证管理办法（国家林业局令第40号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '生产经营者', en: 'Producer or trader' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    domicile: { zh: '注册地址', en: 'Registered address' },
    productionPlaces: { zh: '生产地点', en: 'Places of production' },
    businessScope: { zh: '生产经营种类', en: 'Kinds produced and traded' },
    varieties: {
      zh: '林木良种',
      en: 'Improved varieties',
      parts: {
        name: { zh: '品种名称', en: 'Variety' },
        number: { zh: '审（认）定编号', en: 'Number of its approval' },
      },
    },
    businessMode: { zh: '生产经营方式', en: 'Ways of production and trade' },
    businessArea: { zh: '有效区域', en: 'Area for which it is valid' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '31000020220007',
    holderName: '上海嘉定华亭园艺苗木有限公司',
    issueDate: '2022-03-28',
    legalRepresentative: '潘伟明',
    domicile: '上海市嘉定区华亭镇霜竹公路1268号3幢2层',
    productionPlaces: ['上海市嘉定区华亭镇联华村霜竹公路北侧苗圃', '上海市嘉定区徐行镇小庙村新建一路东侧苗圃'],
    businessScope: ['improved', 'orchard', 'urban-greening'],
    varieties: [{ name: '嘉华金桂', number: '沪S-SV-OF-003-2019' }],
    businessMode: ['production', 'retail', 'wholesale'],
    businessArea: '上海市',
    validFrom: '2022-03-28',
    validUntil: '2027-03-27',
  },
};
