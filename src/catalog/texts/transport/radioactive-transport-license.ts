import type { radioactiveTransportLicense } from '../../types/transport/radioactive-transport-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof radioactiveTransportLicense> = {
  name: { zh: '放射性物品道路运输许可证', en: 'License to transport radioactive goods by road' },
  aliases: ['放射性物品运输许可证', '放射性物品道路运输证', '放射性运输许可证', 'radioactive transport license'],
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
  officialTypeCode: '11100000000019713D079',
  shanghaiCatalogCode: null,
  legalBasis: '放射性物品运输安全管理条例；放射性物品道路运输管理规定',
  disclosure: {},
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '业户名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    goods: {
      zh: '运输放射性物品的类别、品名',
      en: 'Radioactive goods permitted',
      parts: { category: { zh: '类别', en: 'Class' }, names: { zh: '品名', en: 'Names of the goods' } },
    },
    nature: { zh: '许可性质', en: 'Nature of transport' },
    radiationPermit: { zh: '辐射安全许可证号', en: 'Number of the radiation safety license' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪交运管许可放字310112000009号',
    holderName: '上海核安放射性药物有限公司',
    holderNumber: '91310112MA1B6T9164',
    issueDate: '2023-02-16',
    address: '上海市闵行区江川路1800号5幢一层102室',
    goods: [
      { category: 'class-2', names: '碘-131溶液' },
      { category: 'class-3', names: '锝-99m注射液、氟-18药物' },
    ],
    nature: 'own-use',
    radiationPermit: '沪环辐证[62318]',
    validFrom: '2023-02-16',
    validUntil: '2027-02-15',
  },
  notes: {
    zh: '发给以自备车辆为本单位运输的生产、销售、使用、处置单位；经营性的，核发道路运输经营许可证。',
    en: 'Given to those who make, sell, use or dispose of radioactive goods and carry their own; who carries for others has a road-transport operation license.',
  },
};
