import type { waterAbstractionPermit } from '../../types/environment-water/water-abstraction-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof waterAbstractionPermit> = {
  name: { zh: '取水许可证', en: 'Water-abstraction permit' },
  aliases: ['取水证', '取水许可', '取水许可证（电子证照）', '取用水许可证', 'water permit', 'water withdrawal permit'],
  sector: 'environment-water',
  authority: { zh: '上海市水务局、区水务局', en: 'Shanghai Water Authority, or the water authority of the district' },
  holderKind: 'premises',
  validity: {
    kind: 'fixed-term',
    years: [5],
    note: { zh: '一般五年，最长不超过十年', en: 'usually 5 years, at most 10' },
  },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期届满四十五日前，向原审批机关提出延续申请。',
      en: 'Apply to the authority that approved it for an extension at least 45 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '水法 第四十八条；取水许可和水资源费征收管理条例；取水许可管理办法',
  disclosure: {},
  fields: {
    number: { zh: '取水许可证编号', en: 'Permit number' },
    holderName: { zh: '单位名称（取水权人）', en: 'Holder of the right' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    location: { zh: '取水地点', en: 'Place of abstraction' },
    source: { zh: '水源类型', en: 'Kind of source' },
    mode: { zh: '取水方式', en: 'Mode of abstraction' },
    annualVolume: { zh: '年取水量', en: 'Yearly volume', unit: 'm3/year' },
    purpose: { zh: '取水用途', en: 'Purpose' },
    returnPlace: { zh: '退水地点及方式', en: 'Place and mode of return' },
    validFrom: { zh: '有效期限（自）', en: 'Valid from' },
    validUntil: { zh: '有效期限（至）', en: 'Valid until' },
  },
  sample: {
    number: 'D310112S2022-0016',
    holderName: '上海闵行吴泾热电联产有限公司',
    holderNumber: '91310112MA1H82N77Q',
    issueDate: '2022-12-20',
    location: '上海市闵行区龙吴路5000号黄浦江左岸',
    source: 'surface-water',
    mode: 'pumping',
    annualVolume: 86500000,
    purpose: '工业用水、冷却用水',
    returnPlace: '黄浦江左岸取水口下游约450米处，冷却水经明渠排放',
    validFrom: '2023-01-01',
    validUntil: '2027-12-31',
  },
};
