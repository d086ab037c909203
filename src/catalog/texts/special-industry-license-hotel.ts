import type { hotelLicense } from '../types/public-security/special-industry-license-hotel.ts';
import type { LicenseTypeTexts } from '../types.ts';

export const texts: LicenseTypeTexts<typeof hotelLicense> = {
  name: { zh: '特种行业许可证（旅馆业）', en: 'Special-industry license (hotels)' },
  aliases: ['特种行业许可证', '特行证', '旅馆业特种行业许可证', '旅馆特行许可证', 'hotel license', 'txz'],
  sector: 'public-security',
  authority: { zh: '上海市公安局', en: 'Shanghai Municipal Public Security Bureau' },
  holderKind: 'premises',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '旅馆业治安管理办法 第四条',
  fields: {
    number: { zh: '证号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    unitAddress: { zh: '经营地址', en: 'Address of the premises' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    headName: { zh: '治安负责人', en: 'Person in charge of security' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    roomCount: { zh: '客房数', en: 'Number of guest rooms' },
    bedCount: { zh: '床位数', en: 'Number of beds' },
    floorArea: { zh: '经营面积（平方米）', en: 'Floor area (square meters)' },
    floors: { zh: '经营楼层', en: 'Floors used' },
    economicNature: { zh: '经济性质', en: 'Economic nature' },
  },
  sample: {
    number: '沪公特旅字第0112345号',
    holderName: '上海外滩江景酒店管理有限公司',
    issueDate: '2020-11-26',
    unitAddress: '上海市黄浦区中山东一路888号1至12层',
    legalRepresentative: '刘志远',
    headName: '赵敏',
    businessScope:
      '旅馆住宿服务；会议及展览服务；住宿配套的洗衣、行李寄存、停车场经营与商务服务（不含洗浴、歌舞娱乐及其他须另行许可的项目）',
    roomCount: 186,
    bedCount: 312,
    floorArea: 9860.5,
    floors: '1至12层',
    economicNature: 'limited-company',
  },
};
