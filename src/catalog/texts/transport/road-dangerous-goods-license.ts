import type { roadDangerousGoodsLicense } from '../../types/transport/road-dangerous-goods-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof roadDangerousGoodsLicense> = {
  name: { zh: '中华人民共和国道路危险货物运输许可证', en: 'Road dangerous-goods transport license' },
  aliases: [
    '道路危险货物运输许可证',
    '危险品运输许可证',
    '危货运输许可证',
    '危险货物运输证',
    'dangerous goods transport license',
  ],
  sector: 'transport',
  authority: { zh: '上海市道路运输管理局', en: 'Shanghai Municipal Road Transport Administration' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前，向原许可机关申请换发。',
      en: 'Apply at the office that issued it for a new license before the end.',
    },
  },
  officialTypeCode: '11100000000019713D016',
  shanghaiCatalogCode: null,
  legalBasis: '道路运输条例 第二十三条、第二十四条；危险化学品安全管理条例 第四十三条；道路危险货物运输管理规定',
  disclosure: {},
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '业户名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    goods: {
      zh: '危险货物类别、项别、品名',
      en: 'Goods permitted',
      parts: {
        category: { zh: '类别、项别', en: 'Class and division' },
        names: { zh: '品名', en: 'Names of the goods' },
      },
    },
    nature: { zh: '运输性质', en: 'Nature of transport' },
    toxic: { zh: '含剧毒化学品', en: 'Highly toxic chemicals included' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪交运管许可危字310116000037号',
    holderName: '上海金浦精细化工有限公司',
    holderNumber: '91310116MA1C44W14P',
    issueDate: '2024-05-10',
    address: '上海市金山区漕泾镇浦工路288号5幢',
    goods: [
      { category: '3', names: '甲醇、乙酸乙酯' },
      { category: '8', names: '硫酸、氢氧化钠溶液' },
    ],
    nature: 'own-use',
    toxic: false,
    validFrom: '2024-05-10',
    validUntil: '2028-05-09',
  },
  notes: {
    zh: '发给以自备车辆为本单位运输的单位；经营性的，核发载明危险货物类别、项别的道路运输经营许可证（道路危险货物运输管理规定 第十二条）。',
    en: 'Given to those who carry goods of their own; who carries for others has a road-transport operation license that states the classes and divisions.',
  },
};
