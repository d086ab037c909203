import type { surveyingQualification } from '../../types/other/surveying-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof surveyingQualification> = {
  name: { zh: '测绘资质证书', en: 'Surveying and mapping qualification certificate' },
  aliases: ['测绘资质', '测绘资质证', '测绘证书', '测绘许可证', '地图服务资质', 'surveying license'],
  sector: 'other',
  authority: {
    zh: '上海市规划和自然资源局',
    en: 'Shanghai Municipal Bureau of Planning and Natural Resources',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，向上海市规划和自然资源局申请延续。',
      en: 'Apply to the bureau for an extension more than 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '测绘法 第二十七条、第二十八条；测绘资质管理办法（自然资办发〔2021〕43号）',
  disclosure: {
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '注册地址', en: 'Registered address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    grade: { zh: '等级', en: 'Grade' },
    scope: { zh: '专业范围', en: 'Specialties' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '乙测资字31503826',
    holderName: '上海杨浦经纬勘测技术有限公司',
    issueDate: '2021-12-13',
    domicile: '上海市杨浦区国权北路1688弄12号801室',
    legalRepresentative: '方文涛',
    grade: 'b',
    scope: ['boundary', 'engineering', 'gis'],
    validFrom: '2021-12-13',
    validUntil: '2026-12-12',
  },
  notes: {
    zh: '导航电子地图制作甲级由自然资源部核发。自二〇二一年起只有甲、乙两级。',
    en: 'Class A for navigation maps comes from the ministry. Since 2021 there are classes A and B only.',
  },
};
