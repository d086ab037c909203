import type { specialEquipmentManufactureLicense } from '../../types/enterprise-market/special-equipment-manufacture-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof specialEquipmentManufactureLicense> = {
  name: { zh: '特种设备生产许可证', en: 'Special-equipment production license' },
  aliases: [
    '特种设备制造许可证',
    'TS证',
    'TS认证',
    '特种设备安装改造修理许可证',
    '特种设备许可证',
    'special equipment license',
  ],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 270,
    next: {
      zh: '有效期届满六个月以前（且不超过十二个月），向发证机关申请换证。',
      en: 'Apply at the office that issued it, 6 to 12 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '特种设备安全法 第十八条；特种设备生产和充装单位许可规则（TSG 07）',
  disclosure: {},
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    officeAddress: { zh: '办公地址', en: 'Office address' },
    productionAddress: { zh: '制造地址', en: 'Place of manufacture' },
    licenseItems: {
      zh: '许可项目',
      en: 'Items licensed',
      parts: {
        item: { zh: '许可项目', en: 'Item' },
        subitem: { zh: '许可子项目', en: 'Sub-item' },
        specs: { zh: '许可参数', en: 'Parameters' },
      },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'TS2231086-2028',
    holderName: '上海临港压力容器制造有限公司',
    issueDate: '2024-02-27',
    domicile: '上海市浦东新区新元南路600号1幢办公楼2层',
    officeAddress: '上海市浦东新区新元南路600号1幢办公楼2层',
    productionAddress: '上海市浦东新区新元南路600号5号厂房',
    licenseItems: [
      {
        item: '压力容器制造（含安装、修理、改造）',
        subitem: '固定式压力容器 中、低压容器（D）',
        specs: '第一类压力容器、第二类低、中压容器',
      },
    ],
    validFrom: '2024-03-04',
    validUntil: '2028-03-03',
  },
};
