import type { roadTransportOperationLicense } from '../../types/transport/road-transport-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof roadTransportOperationLicense> = {
  name: { zh: '中华人民共和国道路运输经营许可证', en: 'Road-transport operation license' },
  aliases: [
    '道路运输经营许可证',
    '道路运输许可证',
    '道路运输经营许可',
    '运输许可证',
    '货运许可证',
    '客运许可证',
    'road transport license',
  ],
  sector: 'transport',
  authority: { zh: '上海市道路运输管理局', en: 'Shanghai Municipal Road Transport Administration' },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [4, 8],
    note: { zh: '客运、货运通常四年，班线经营期限四至八年', en: 'usually 4 years; scheduled routes 4 to 8 years' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前，向原许可机关申请换发；客运班线延续经营的，届满六十日前提出。',
      en: 'Apply at the office that issued it for a new license before the end; to go on with a scheduled route, 60 days before.',
    },
  },
  officialTypeCode: '11100000000019713D008',
  shanghaiCatalogCode: '310100896000101',
  legalBasis: '道路运输条例 第十条、第二十四条；道路货物运输及站场管理规定；道路旅客运输及客运站管理规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'changeRecords'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative', 'changeRecords'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '经营许可证号', en: 'License number' },
    holderName: { zh: '业户名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    dangerousGoods: { zh: '危险货物类别、项别', en: 'Classes and divisions of dangerous goods' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    economicNature: { zh: '经济类型', en: 'Economic type' },
    changeRecords: {
      zh: '变更记录',
      en: 'Changes',
      parts: { date: { zh: '变更日期', en: 'Date' }, change: { zh: '变更内容', en: 'Change' } },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪交运管许可字310116000123号',
    holderName: '上海金浦石化物流有限公司',
    holderNumber: '91310116MA1J9U349Q',
    issueDate: '2024-05-10',
    address: '上海市金山区漕泾镇合展路155号2幢101室',
    businessScope: ['dangerous-goods'],
    dangerousGoods: ['2.1', '3', '8'],
    legalRepresentative: '陆志强',
    economicNature: 'limited-company',
    changeRecords: [
      { date: '2025-03-18', change: '经营范围由危险货物运输（3类）变更为危险货物运输（2类1项、3类、8类）' },
    ],
    validFrom: '2024-05-10',
    validUntil: '2028-05-09',
  },
  notes: {
    zh: '经营性的危险货物、放射性物品道路运输也以本证许可；道路危险货物运输许可证、放射性物品道路运输许可证发给为本单位运输的单位。',
    en: 'Who carries dangerous or radioactive goods for others has this license too; those who carry them for themselves have licenses of their own.',
  },
};
