import type { disinfectantProducerLicense } from '../../types/health/disinfectant-producer-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof disinfectantProducerLicense> = {
  name: { zh: '消毒产品生产企业卫生许可证', en: 'Hygiene license of a disinfection-product producer' },
  aliases: [
    '消毒产品许可证',
    '消字号',
    '消毒产品卫生许可证',
    '卫消证',
    '消毒剂生产许可证',
    'disinfectant producer license',
  ],
  sector: 'health',
  authority: { zh: '上海市卫生健康委员会', en: 'Shanghai Municipal Health Commission' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十日前，向原发证部门申请延续。',
      en: 'Apply for an extension at the authority that issued it, at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '传染病防治法（2025年修订）；消毒管理办法；消毒产品生产企业卫生许可规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the producer' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    domicile: { zh: '注册地址', en: 'Registered address' },
    productionAddress: { zh: '生产地址', en: 'Place of production' },
    productionMode: { zh: '生产方式', en: 'Mode of production' },
    licenseItems: {
      zh: '生产项目和生产类别',
      en: 'Items and categories',
      parts: { item: { zh: '生产项目', en: 'Item' }, categories: { zh: '生产类别', en: 'Categories' } },
    },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）卫消证字（2023）第0043号',
    holderName: '上海金山朱泾洁安卫生用品有限公司',
    issueDate: '2023-12-05',
    legalRepresentative: '倪伟民',
    domicile: '上海市金山区朱泾镇亭枫公路3688号',
    productionAddress: '上海市金山区朱泾镇亭枫公路3688号6幢',
    productionMode: 'making',
    licenseItems: [
      { item: 'disinfectant', categories: ['液体消毒剂', '凝胶消毒剂'] },
      { item: 'hygiene', categories: ['湿巾', '抗（抑）菌制剂（液体）'] },
    ],
    validFrom: '2023-12-05',
    validUntil: '2027-12-04',
  },
};
