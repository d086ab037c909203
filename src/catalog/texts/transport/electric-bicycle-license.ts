import type { electricBicycleLicense } from '../../types/transport/electric-bicycle-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof electricBicycleLicense> = {
  name: { zh: '非机动车行车执照（电动自行车）', en: 'Non-motor vehicle license (electric bicycle)' },
  aliases: [
    '电动自行车行车执照',
    '电动车行驶证',
    '电瓶车行驶证',
    '非机动车行车执照',
    '电动自行车牌照',
    'e-bike license',
  ],
  sector: 'transport',
  authority: {
    zh: '上海市公安局交通警察总队',
    en: 'Traffic Police General Brigade, Shanghai Municipal Public Security Bureau',
  },
  holderKind: 'vehicle',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '道路交通安全法 第十八条；上海市非机动车安全管理条例',
  disclosure: {
    'roadside-check': ['number', 'holderName', 'frameNumber'],
    'vehicle-business': ['number', 'holderName', 'frameNumber', 'engineNumber'],
    counter: ['number', 'holderName', 'ownerAddress', 'frameNumber', 'engineNumber'],
    'online-application': ['number', 'holderName'],
  },
  fields: {
    number: { zh: '号牌号码', en: 'Plate number' },
    holderName: { zh: '所有人', en: 'Owner' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    ownerAddress: { zh: '住址', en: 'Owner’s address' },
    brandModel: { zh: '品牌型号', en: 'Brand and model' },
    frameNumber: { zh: '整车编码', en: 'Frame number' },
    engineNumber: { zh: '电动机编码', en: 'Motor number' },
  },
  sample: {
    number: '沪C4185269',
    holderName: '吴桂兰',
    issueDate: '2024-07-03',
    ownerAddress: '上海市普陀区曹杨路1040弄8号602室',
    brandModel: '凤凰牌TDT1281Z',
    frameNumber: '182342406012345',
    engineNumber: '48V350W240512876',
  },
};
