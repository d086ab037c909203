import type { publicPlaceHygieneLicense } from '../../types/health/public-place-hygiene-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof publicPlaceHygieneLicense> = {
  name: { zh: '公共场所卫生许可证', en: 'Hygiene license of a public place' },
  aliases: [
    '卫生许可证',
    '公共场所许可证',
    '公卫许可证',
    '理发店卫生许可证',
    '宾馆卫生许可证',
    'hygiene license',
    'sanitation permit',
  ],
  sector: 'health',
  authority: { zh: '区卫生健康委员会', en: 'District health commission, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [4], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向原发证的区卫生健康委员会申请延续。',
      en: 'Apply for an extension at the district health commission at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '公共场所卫生管理条例 第八条；公共场所卫生管理条例实施细则',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    address: { zh: '经营场所地址', en: 'Address of the premises' },
    licenseItems: { zh: '许可项目', en: 'Items permitted' },
    economicNature: { zh: '经济性质', en: 'Economic nature' },
    checkRecords: {
      zh: '复核记录',
      en: 'Reviews',
      parts: { date: { zh: '日期', en: 'Date' }, result: { zh: '结果', en: 'Result' } },
    },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '沪黄卫公证字〔2023〕第010215号',
    holderName: '上海外滩江景酒店管理有限公司',
    issueDate: '2023-11-20',
    legalRepresentative: '刘志远',
    address: '上海市黄浦区中山东一路888号1至12层',
    licenseItems: ['bath', 'hotel', 'pool'],
    economicNature: 'limited-company',
    checkRecords: [{ date: '2025-11-18', result: 'passed' }],
    validFrom: '2023-11-20',
    validUntil: '2027-11-19',
  },
  notes: {
    zh: '每两年复核一次；饭馆、咖啡馆、酒吧、茶座自2016年起由食品经营许可证替代；公园、体育场（馆）和公共交通工具不需要。',
    en: 'Reviewed every two years; restaurants, cafés, bars and tea houses have needed a food operation license instead since 2016; parks, sports venues and public transport need none.',
  },
};
