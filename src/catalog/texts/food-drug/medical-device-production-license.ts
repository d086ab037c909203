import type { medicalDeviceProductionLicense } from '../../types/food-drug/medical-device-production-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof medicalDeviceProductionLicense> = {
  name: { zh: '医疗器械生产许可证', en: 'Medical-device production license' },
  aliases: [
    '医疗器械生产证',
    '器械生产许可证',
    '医疗器械生产企业许可证',
    '医疗机械生产许可证',
    'device manufacturing license',
  ],
  sector: 'food-drug',
  authority: { zh: '上海市药品监督管理局', en: 'Shanghai Municipal Drug Administration' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 130,
    next: {
      zh: '有效期届满前九十个工作日至三十个工作日，向上海市药品监督管理局申请延续。',
      en: 'Apply to the Shanghai Municipal Drug Administration for an extension, 90 to 30 working days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '医疗器械监督管理条例 第三十二条；医疗器械生产监督管理办法（2022年市场监管总局令第53号）',
  disclosure: {
    inspection: ['legalRepresentative', 'principal'],
    'business-partner': ['legalRepresentative', 'principal'],
    counter: ['legalRepresentative', 'principal'],
    'online-application': ['legalRepresentative', 'principal'],
    tendering: ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    principal: { zh: '企业负责人', en: 'Head of the enterprise' },
    domicile: { zh: '住所', en: 'Domicile' },
    productionAddress: { zh: '生产地址', en: 'Place of production' },
    productionScope: {
      zh: '生产范围',
      en: 'Scope of production',
      parts: {
        class: { zh: '管理类别', en: 'Class' },
        former: { zh: '原分类目录', en: 'Classification of 2002' },
        categories: { zh: '新分类目录', en: 'Classification of 2017' },
      },
    },
    products: {
      zh: '医疗器械生产产品登记表',
      en: 'Register of products',
      parts: { name: { zh: '产品名称', en: 'Product name' }, number: { zh: '注册证编号', en: 'Registration number' } },
    },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '沪药监械生产许20200047号',
    holderName: '上海嘉定安亭微创医疗科技有限公司',
    holderNumber: '91310114MA1U7N5337',
    issueDate: '2023-03-09',
    legalRepresentative: '郭明远',
    principal: '袁丽娜',
    domicile: '上海市嘉定区安亭镇墨玉南路888号2202室',
    productionAddress: '上海市嘉定区安亭镇园大路1288号5幢2层、3层',
    productionScope: [
      { class: 'class-2', former: ['6840'], categories: ['07', '22'] },
      { class: 'class-3', categories: ['13'] },
    ],
    products: [
      { name: '电子血压计', number: '沪械注准20222070211' },
      { name: '可吸收骨固定螺钉', number: '国械注准20203130547' },
    ],
    validFrom: '2023-03-09',
    validUntil: '2028-03-08',
  },
};
