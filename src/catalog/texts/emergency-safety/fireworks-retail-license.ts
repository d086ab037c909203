import type { fireworksRetailLicense } from '../../types/emergency-safety/fireworks-retail-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof fireworksRetailLicense> = {
  name: { zh: '烟花爆竹经营（零售）许可证', en: 'Fireworks retail license' },
  aliases: [
    '烟花爆竹零售许可证',
    '烟花爆竹许可证',
    '烟花爆竹经营许可证',
    '烟花零售证',
    '鞭炮许可证',
    'fireworks license',
  ],
  sector: 'emergency-safety',
  authority: { zh: '区应急管理局', en: 'District emergency management bureau, Shanghai' },
  holderKind: 'premises',
  validity: {
    kind: 'fixed-term',
    years: [2],
    note: { zh: '由发证机关确定，最长两年', en: 'set by the authority, at most two years' },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期满后拟继续经营的，在届满前重新申请。',
      en: 'Apply for a new license before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '烟花爆竹安全管理条例 第十九条；烟花爆竹经营许可实施办法（国家安全监管总局令第65号）；上海市烟花爆竹安全管理条例',
  disclosure: {
    'consumer-check': ['principal'],
    inspection: ['principal'],
    'business-partner': ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the shop' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '主要负责人', en: 'Principal' },
    address: { zh: '零售场所地址', en: 'Address of the shop' },
    permittedScope: { zh: '许可范围', en: 'Kinds permitted' },
    maxStock: { zh: '限制存放量', en: 'Limit of stock', unit: 'boxes' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）LS〔2024〕00318',
    holderName: '上海金山亭林供销日用杂品有限公司',
    holderNumber: '91310116MA1D65E57Y',
    issueDate: '2024-12-20',
    principal: '沈卫国',
    address: '上海市金山区亭林镇大通路368号底层东侧',
    permittedScope: ['combination', 'firecracker', 'toy'],
    maxStock: 100,
    validFrom: '2024-12-20',
    validUntil: '2026-12-19',
  },
  notes: {
    zh: '外环线以内禁止经营、燃放烟花爆竹；零售点只能销售个人燃放类产品。',
    en: 'Inside the Outer Ring nothing may be sold or set off. Shops may only sell what is made for consumers.',
  },
};
