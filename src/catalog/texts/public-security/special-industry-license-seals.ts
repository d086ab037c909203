import type { specialIndustryLicenseSeals } from '../../types/public-security/special-industry-license-seals.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof specialIndustryLicenseSeals> = {
  name: { zh: '特种行业许可证（公章刻制业）', en: 'Special-industry license (seal engraving)' },
  aliases: ['公章刻制业特种行业许可证', '刻章许可证', '特行证（刻章）', '印章刻制许可证', 'seal engraving license'],
  sector: 'public-security',
  authority: {
    zh: '经营地公安分局（上海市公安局）',
    en: 'District branch of the Shanghai Municipal Public Security Bureau at the place of business',
  },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '印铸刻字业暂行管理规则；国务院令第412号；国发〔2021〕7号（审批改为备案）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    unitAddress: { zh: '经营地址', en: 'Address of the premises' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    systemCode: { zh: '印章治安管理系统编码', en: 'Code in the seal management system' },
  },
  sample: {
    number: '沪公特刻字第0200156号',
    holderName: '上海申北印章图文有限公司',
    issueDate: '2018-03-29',
    unitAddress: '上海市静安区共和新路3066号一层107室',
    legalRepresentative: '曹永康',
    businessScope:
      '公章刻制：刻制机关、团体、企业事业单位的法定名称章、冠以法定名称的合同专用章、财务专用章、发票专用章和法定代表人名章',
    systemCode: '310106000038',
  },
  notes: {
    zh: '2021年7月起公章刻制业审批改为备案，已发的许可证仍见使用。',
    en: 'Since July 2021 the trade is filed instead of licensed; licenses issued before then are still in use.',
  },
};
