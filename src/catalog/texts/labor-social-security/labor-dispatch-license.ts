import type { laborDispatchLicense } from '../../types/labor-social-security/labor-dispatch-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof laborDispatchLicense> = {
  name: { zh: '劳务派遣经营许可证', en: 'Labor-dispatch license' },
  aliases: ['劳务派遣许可证', '派遣许可证', '劳务派遣证', '劳动派遣许可证', 'labour dispatch permit'],
  sector: 'labor-social-security',
  authority: {
    zh: '上海市人力资源和社会保障局（区人力资源和社会保障局）',
    en: 'Shanghai Municipal Human Resources and Social Security Bureau (or its district bureaus)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期届满六十日前，向原许可机关申请延续。',
      en: 'Apply for an extension at the authority that granted it, at least 60 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '劳动合同法 第五十七条；劳务派遣行政许可实施办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '编号', en: 'Number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '普人社派许字第00187号',
    holderName: '上海普陀曹杨众合人力资源有限公司',
    issueDate: '2024-10-14',
    domicile: '上海市普陀区曹杨路1888弄11号楼908室',
    legalRepresentative: '章海燕',
    registeredCapital: { amount: 5000000, currency: 'CNY' },
    validFrom: '2024-10-14',
    validUntil: '2027-10-13',
  },
  notes: {
    zh: '许可经营事项为劳务派遣，固定不变；每年三月底前报告经营情况。',
    en: 'The matter permitted is always labor dispatch; the year’s business is reported by the end of March.',
  },
};
