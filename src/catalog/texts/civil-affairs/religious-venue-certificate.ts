import type { religiousVenueCertificate } from '../../types/civil-affairs/religious-venue-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof religiousVenueCertificate> = {
  name: { zh: '宗教活动场所登记证', en: 'Registration certificate of a venue for religious activities' },
  aliases: [
    '宗教场所登记证',
    '宗教活动场所证',
    '宗教活动场所许可证',
    '寺庙登记证',
    '教堂登记证',
    'religious venue registration',
  ],
  sector: 'civil-affairs',
  authority: {
    zh: '区民族和宗教事务办公室',
    en: 'District office of ethnic and religious affairs, Shanghai',
  },
  holderKind: 'premises',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '宗教事务条例 第十九条、第二十二条；宗教活动场所管理办法（国家宗教事务局令第19号）',
  disclosure: {
    'consumer-check': ['principal'],
    inspection: ['principal'],
    'bank-account': ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '登记证编号', en: 'Certificate number' },
    holderName: { zh: '场所名称', en: 'Name of the venue' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    religion: { zh: '教别', en: 'Religion' },
    venueKind: { zh: '场所类别', en: 'Kind of venue' },
    address: { zh: '场所地址', en: 'Address of the venue' },
    principal: { zh: '负责人', en: 'Head' },
  },
  sample: {
    number: '宗场证字（沪）F001060012',
    holderName: '上海静安清澄禅寺',
    holderNumber: '71310106502760181G',
    issueDate: '2019-05-12',
    religion: 'buddhism',
    venueKind: 'temple',
    address: '上海市静安区延平路1211号（清澄禅寺内）',
    principal: '释慧明',
  },
  notes: {
    zh: '编号由省级简称、教别字母（F佛教、D道教、Y伊斯兰教、T天主教、J基督教）和九位数字组成。',
    en: 'The number has the short name of the province, a letter for the religion (F Buddhism, D Taoism, Y Islam, T Catholicism, J Protestantism) and nine digits.',
  },
};
