import type { waterSupplyHygieneLicense } from '../../types/health/water-supply-hygiene-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof waterSupplyHygieneLicense> = {
  name: { zh: '供水单位卫生许可证（饮用水）', en: 'Hygiene license of a drinking-water supplier' },
  aliases: [
    '上海市集中式供水单位卫生许可证',
    '集中式供水卫生许可证',
    '供水卫生许可证',
    '二次供水卫生许可证',
    '饮用水卫生许可证',
    '水质卫生许可证',
    'water supply permit',
  ],
  sector: 'health',
  authority: { zh: '区卫生健康委员会', en: 'District health commission, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 210,
    next: {
      zh: '有效期届满六个月前，向原发证的卫生健康部门重新提出申请。',
      en: 'Apply anew to the health authority that issued it, 6 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '传染病防治法（2025年修订）；生活饮用水卫生监督管理办法 第七条、第二十条；上海市生活饮用水卫生监督管理办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the supplier' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    domicile: { zh: '注册地址', en: 'Registered address' },
    address: { zh: '生产场所地址', en: 'Address of the works' },
    licenseItems: { zh: '许可项目（供水类型）', en: 'Items permitted (kind of supply)' },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '沪浦卫水证字〔2024〕第0058号',
    holderName: '上海浦东惠南清源自来水有限公司',
    issueDate: '2024-01-26',
    legalRepresentative: '盛建军',
    domicile: '上海市浦东新区惠南镇拱极路2900号',
    address: '上海市浦东新区惠南镇拱极路2900号1至6幢',
    licenseItems: ['central'],
    validFrom: '2024-01-26',
    validUntil: '2028-01-25',
  },
};
