import type { radioTvProductionLicense } from '../../types/culture-tourism/radio-tv-production-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof radioTvProductionLicense> = {
  name: { zh: '广播电视节目制作经营许可证', en: 'License for the production of radio and television programs' },
  aliases: [
    '广播电视节目制作许可证',
    '影视制作许可证',
    '广电制作许可证',
    '电视节目制作证',
    '影视公司资质',
    'TV production license',
  ],
  sector: 'culture-tourism',
  authority: { zh: '上海市广播电视局', en: 'Shanghai Municipal Radio and Television Bureau' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [2], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前按公告向市广播电视局申请换发。',
      en: 'Apply to the bureau for a new one before the end, as it announces.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '广播电视管理条例 第三十一条；广播电视节目制作经营管理规定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）字第05127号',
    holderName: '上海松江云间影视文化有限公司',
    issueDate: '2025-04-01',
    address: '上海市松江区车墩镇北松公路4915号3幢205室',
    legalRepresentative: '钟毅',
    businessScope: '广播剧、电视剧、动画片（制作须另申报）、专题、专栏（不含时政新闻类）、综艺的制作、复制、发行',
    validFrom: '2025-04-01',
    validUntil: '2027-03-31',
  },
  notes: {
    zh: '电视剧另须逐部取得电视剧制作许可。',
    en: 'For each television series a permit of its own is needed besides.',
  },
};
