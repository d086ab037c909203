import type { tobaccoRetailLicense } from '../../types/enterprise-market/tobacco-retail-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof tobaccoRetailLicense> = {
  name: { zh: '烟草专卖零售许可证', en: 'Tobacco retail license' },
  aliases: ['烟草证', '烟证', '烟草零售许可证', '烟草专卖许可证', '香烟证', '烟草专卖零售证', 'tobacco license'],
  sector: 'enterprise-market',
  authority: { zh: '区烟草专卖局', en: 'District tobacco monopoly administration, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: { zh: '至多五年', en: 'up to 5 years' } },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向原发证的烟草专卖局申请延续。',
      en: 'Apply for an extension at the office that issued it, 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '烟草专卖法 第十六条；烟草专卖法实施条例；烟草专卖许可证管理办法；电子烟管理办法',
  disclosure: {
    'consumer-check': ['principal'],
    'business-partner': ['principal'],
    inspection: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '企业（字号）名称', en: 'Name of the shop' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '负责人（经营者）姓名', en: 'Head or operator' },
    enterpriseType: { zh: '企业类型', en: 'Type of enterprise' },
    businessPlace: { zh: '经营场所', en: 'Place of business' },
    permittedScope: { zh: '许可范围（零售）', en: 'Goods that may be retailed' },
    supplier: { zh: '供货单位', en: 'Supplier' },
    validFrom: { zh: '有效期限（自）', en: 'Valid from' },
    validUntil: { zh: '有效期限（至）', en: 'Valid until' },
  },
  sample: {
    number: '310104106235',
    holderName: '上海市徐汇区惠邻烟酒商店',
    issueDate: '2024-03-11',
    principal: '陆阿根',
    enterpriseType: 'individual-business',
    businessPlace: '上海市徐汇区斜土路2166号底层东侧商铺',
    permittedScope: ['cigarettes', 'cigars'],
    supplier: '上海徐汇烟草糖酒配销有限公司',
    validFrom: '2024-03-11',
    validUntil: '2029-03-10',
  },
  notes: { zh: '不得向未成年人出售烟草制品。', en: 'Tobacco must not be sold to minors.' },
};
