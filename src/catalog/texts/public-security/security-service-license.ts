import type { securityServiceLicense } from '../../types/public-security/security-service-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof securityServiceLicense> = {
  name: { zh: '保安服务许可证', en: 'Security-service license' },
  aliases: ['保安服务公司许可证', '保安公司许可证', '保安许可证', '保安服务经营许可证', 'security company license'],
  sector: 'public-security',
  authority: { zh: '上海市公安局', en: 'Shanghai Municipal Public Security Bureau' },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '保安服务管理条例 第九条、第十条',
  disclosure: {
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '公司名称', en: 'Name of the company' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    serviceScope: { zh: '服务范围', en: 'Scope of services' },
  },
  sample: {
    number: '沪公保服20150032号',
    holderName: '上海东卫保安服务有限公司',
    issueDate: '2015-07-23',
    domicile: '上海市奉贤区南桥镇环城东路383号3幢206室',
    legalRepresentative: '段卫东',
    registeredCapital: { amount: 10000000, currency: 'CNY' },
    serviceScope: ['bodyguard', 'gate', 'guarding', 'inspection', 'patrol'],
  },
};
