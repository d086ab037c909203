import type { travelAgencyLicense } from '../../types/culture-tourism/travel-agency-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof travelAgencyLicense> = {
  name: { zh: '旅行社业务经营许可证', en: 'Travel-agency license' },
  aliases: [
    '旅行社许可证',
    '旅行社经营许可证',
    '旅行社资质',
    '国际旅行社业务经营许可证',
    '旅游许可证',
    'travel agency permit',
  ],
  sector: 'culture-tourism',
  authority: { zh: '上海市文化和旅游局', en: 'Shanghai Municipal Bureau of Culture and Tourism' },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '旅游法 第二十八条、第二十九条；旅行社条例；旅行社条例实施细则',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'investor'],
    counter: ['legalRepresentative', 'investor'],
    'online-application': ['legalRepresentative', 'investor'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '旅行社名称', en: 'Name of the travel agency' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    businessPlace: { zh: '经营场所', en: 'Place of business' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    investor: { zh: '出资人', en: 'Investor' },
    businessScope: { zh: '许可经营业务', en: 'Business permitted' },
    deposit: { zh: '质量保证金', en: 'Quality deposit' },
  },
  sample: {
    number: 'L-SH-CJ00268',
    holderName: '上海申江之旅国际旅行社有限公司',
    issueDate: '2019-07-09',
    businessPlace: '上海市静安区南京西路1468号中欣大厦1203室',
    legalRepresentative: '宋雅琴',
    investor: '上海申江文旅投资集团有限公司',
    businessScope: ['domestic', 'inbound', 'outbound'],
    deposit: { amount: 1400000, currency: 'CNY' },
  },
  notes: {
    zh: '编号中有CJ的可经营出境旅游业务。',
    en: 'Numbers with CJ are those of agencies that may send travelers abroad.',
  },
};
