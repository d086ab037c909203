import type { maternalChildServiceLicense } from '../../types/health/maternal-child-service-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof maternalChildServiceLicense> = {
  name: { zh: '母婴保健技术服务执业许可证', en: 'Maternal and infant health-care technical service license' },
  aliases: [
    '母婴保健许可证',
    '母婴保健技术服务许可证',
    '助产许可证',
    '母婴保健证',
    '计划生育技术服务许可证',
    'maternal care license',
  ],
  sector: 'health',
  authority: {
    zh: '区卫生健康委员会（产前诊断、遗传病诊断由上海市卫生健康委员会）',
    en: 'District health commission, Shanghai (prenatal diagnosis, hereditary diseases: Municipal Health Commission)',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [3],
    note: {
      zh: '原为有效期三年；现行办法规定每三年校验一次，证上不一定载明有效期',
      en: 'formerly 3 years; by the rule of today checked every 3 years, with or without an end',
    },
  },
  renewal: {
    remindDays: 120,
    next: {
      zh: '每三年期满前三个月，向原登记机关申请校验（换证）。',
      en: 'Apply to the authority that registered it for the check (or a new license), 3 months before 3 years are over.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '母婴保健法 第三十二条；母婴保健法实施办法 第三十五条；母婴保健专项技术服务许可及人员资格管理办法；上海市母婴保健专项技术服务管理办法（沪卫规〔2021〕22号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'medical-care': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证号', en: 'License number' },
    holderName: { zh: '机构名称', en: 'Name of the institution' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    registrationNumber: { zh: '医疗机构执业许可证登记号', en: 'Registration number of the institution' },
    licenseItems: { zh: '批准服务项目', en: 'Services approved' },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '沪徐母保健字第2024006号',
    holderName: '上海市徐汇区妇幼保健院',
    issueDate: '2024-08-15',
    address: '上海市徐汇区宛平南路75弄20号1至5层',
    legalRepresentative: '祝晓燕',
    registrationNumber: '42502184631010411G1001',
    licenseItems: ['abortion', 'delivery', 'screening', 'sterilization'],
    validFrom: '2024-08-15',
    validUntil: '2027-08-14',
  },
};
