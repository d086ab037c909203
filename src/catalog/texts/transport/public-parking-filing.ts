import type { publicParkingFiling } from '../../types/transport/public-parking-filing.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof publicParkingFiling> = {
  name: { zh: '公共停车场（库）经营备案证明', en: 'Filing certificate of a public car park' },
  aliases: [
    '公共停车场备案',
    '停车场备案证',
    '停车场备案证明',
    '停车库经营备案',
    '公共停车场（库）经营备案',
    'car park filing',
  ],
  sector: 'transport',
  authority: {
    zh: '区交通行政管理部门（市管停车场为上海市交通委员会）',
    en: 'District transport administration, Shanghai (of car parks that the city manages, the Municipal Transportation Commission)',
  },
  holderKind: 'premises',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '上海市停车场（库）管理办法',
  disclosure: {},
  fields: {
    number: { zh: '备案编号', en: 'Filing number' },
    holderName: { zh: '经营者名称', en: 'Name of the operator' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '备案日期', en: 'Date of filing' },
    name: { zh: '停车场（库）名称', en: 'Name of the car park' },
    address: { zh: '地址', en: 'Address' },
    spaces: { zh: '泊位数', en: 'Spaces', unit: 'spaces' },
    kind: { zh: '类型', en: 'Kind of car park' },
    charges: { zh: '收费标准', en: 'Charges' },
  },
  sample: {
    number: '310107TC0152',
    holderName: '上海普宁停车管理有限公司',
    holderNumber: '91310107MA1F83K521',
    issueDate: '2023-03-29',
    name: '长寿路绿洲广场地下公共停车库',
    address: '上海市普陀区长寿路401号地下一至二层',
    spaces: 286,
    kind: ['indoor', 'mechanical'],
    charges: '日间（7:00至22:00）首小时10元，之后每半小时5元；夜间每次10元。',
  },
};
