import type { publicPlaceFirePermit } from '../../types/emergency-safety/public-place-fire-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof publicPlaceFirePermit> = {
  name: {
    zh: '公众聚集场所投入使用、营业前消防安全检查意见书（合格证）',
    en: 'Fire-safety permit for a public assembly place',
  },
  aliases: [
    '公众聚集场所投入使用、营业前消防安全检查合格证',
    '公众聚集场所消防安全检查意见书',
    '消防安全检查合格证',
    '消防许可证',
    '消防证',
    '开业前消防检查',
    'fire permit',
  ],
  sector: 'emergency-safety',
  authority: {
    zh: '区消防救援局',
    en: 'District fire and rescue bureau, Shanghai',
  },
  holderKind: 'premises',
  validity: {
    kind: 'permanent',
    years: null,
    note: {
      zh: '场所名称、地址、使用性质等改变的重新申请',
      en: 'a new one is needed where the name, the address or the use of the place changes',
    },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '消防法 第十五条；应急管理部关于贯彻实施新修改《中华人民共和国消防法》全面实行公众聚集场所投入使用营业前消防安全检查告知承诺管理的通知（应急〔2021〕34号）',
  disclosure: {
    'consumer-check': ['fireSafetyHead'],
    inspection: ['fireSafetyHead'],
    'property-transaction': ['fireSafetyHead'],
    counter: ['fireSafetyHead'],
    'online-application': ['fireSafetyHead'],
  },
  fields: {
    number: { zh: '文号', en: 'Document number' },
    holderName: { zh: '场所名称（单位）', en: 'Name of the place' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    address: { zh: '场所地址', en: 'Address of the place' },
    fireSafetyHead: { zh: '消防安全责任人', en: 'Person responsible for fire safety' },
    kind: { zh: '场所性质（用途）', en: 'Kind of place' },
    floorArea: { zh: '建筑面积', en: 'Floor area', unit: 'm2' },
    floors: { zh: '使用楼层', en: 'Floors used' },
    checkMode: { zh: '检查方式', en: 'Way of checking' },
  },
  sample: {
    number: '沪浦消安检字〔2023〕第0286号',
    holderName: '上海浦东云岚影院管理有限公司',
    issueDate: '2023-05-30',
    address: '上海市浦东新区杨高南路1928号云岚广场四层L4-08室',
    fireSafetyHead: '余晓峰',
    kind: 'entertainment',
    floorArea: 3268.5,
    floors: '地上四层至五层',
    checkMode: 'commitment',
  },
  notes: {
    zh: '不符合消防安全要求的，另作不同意投入使用、营业决定书，不是本证照。',
    en: 'Where a place does not meet the requirements another document refuses its opening; that is no license.',
  },
};
