import type { pollutantDischargePermit } from '../../types/environment-water/pollutant-discharge-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof pollutantDischargePermit> = {
  name: { zh: '排污许可证', en: 'Pollutant discharge permit' },
  aliases: [
    '排污证',
    '排污许可',
    '排污许可证正本',
    '排污许可证副本',
    '国家排污许可证',
    'discharge permit',
    'pollution permit',
  ],
  sector: 'environment-water',
  authority: {
    zh: '区生态环境局（部分由上海市生态环境局核发）',
    en: 'District bureau of ecology and environment, for some the Shanghai Municipal Bureau',
  },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期届满六十日前，在全国排污许可证管理信息平台提交延续申请。',
      en: 'Apply for an extension on the national permit platform at least 60 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '生态环境法典；排污许可管理条例；排污许可管理办法（生态环境部令第32号）',
  disclosure: {
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Permit number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '注册地址', en: 'Registered address' },
    legalRepresentative: { zh: '法定代表人（主要负责人）', en: 'Legal representative or principal' },
    productionAddress: { zh: '生产经营场所地址', en: 'Place of production' },
    industry: { zh: '行业类别', en: 'Industry' },
    managementClass: { zh: '管理类别', en: 'Class of management' },
    airEmissions: {
      zh: '大气污染物许可排放限值（副本）',
      en: 'Permitted emissions into the air (duplicate)',
      parts: {
        outlet: { zh: '排放口编号', en: 'Number of the outlet' },
        pollutant: { zh: '污染物种类', en: 'Pollutant' },
        limit: { zh: '许可排放浓度限值', en: 'Permitted concentration', unit: 'mg/m3' },
        amount: { zh: '许可年排放量限值', en: 'Permitted yearly amount', unit: 't/year' },
      },
    },
    waterEmissions: {
      zh: '水污染物许可排放限值（副本）',
      en: 'Permitted discharges into water (duplicate)',
      parts: {
        outlet: { zh: '排放口编号', en: 'Number of the outlet' },
        pollutant: { zh: '污染物种类', en: 'Pollutant' },
        limit: { zh: '许可排放浓度限值', en: 'Permitted concentration', unit: 'mg/l' },
        amount: { zh: '许可年排放量限值', en: 'Permitted yearly amount', unit: 't/year' },
      },
    },
    validFrom: { zh: '有效期限（自）', en: 'Valid from' },
    validUntil: { zh: '有效期限（至）', en: 'Valid until' },
  },
  sample: {
    number: '91310120MA1E41B14F001P',
    holderName: '上海奉浦生物制药科技有限公司',
    holderNumber: '91310120MA1E41B14F',
    issueDate: '2023-06-12',
    domicile: '上海市奉贤区金海公路5885号4幢201室',
    legalRepresentative: '韩志明',
    productionAddress: '上海市奉贤区星火开发区明城路1088号',
    industry: '化学药品原料药制造，锅炉',
    managementClass: 'key',
    airEmissions: [
      { outlet: 'DA001', pollutant: '非甲烷总烃', limit: 60, amount: 3.426 },
      { outlet: 'DA002', pollutant: '氮氧化物', limit: 50, amount: 1.85 },
    ],
    waterEmissions: [
      { outlet: 'DW001', pollutant: '化学需氧量', limit: 500, amount: 12.6 },
      { outlet: 'DW001', pollutant: '氨氮（NH3-N）', limit: 40, amount: 0.94 },
    ],
    validFrom: '2023-06-12',
    validUntil: '2028-06-11',
  },
  notes: {
    zh: '证书编号为统一社会信用代码加三位顺序码和一位字母（P）。各项污染物限值载于副本。',
    en: 'The number is the credit code, three digits and a letter (P). The limits stand in the duplicate.',
  },
};
