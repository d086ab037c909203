import type { performanceOperationLicense } from '../../types/culture-tourism/performance-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof performanceOperationLicense> = {
  name: { zh: '营业性演出许可证', en: 'Commercial performance license' },
  aliases: [
    '演出许可证',
    '演出经纪许可证',
    '演出经纪机构许可证',
    '文艺表演团体许可证',
    '演出证',
    'performance license',
  ],
  sector: 'culture-tourism',
  authority: {
    zh: '上海市文化和旅游局（演出经纪机构）；区文化和旅游局（文艺表演团体）',
    en: 'Shanghai Municipal Bureau of Culture and Tourism (agencies); district bureau (troupes)',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [2], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前向原发证机关申请换发。',
      en: 'Apply to the office that issued it for a new one at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '营业性演出管理条例 第六条；营业性演出管理条例实施细则',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    kind: { zh: '经营主体类型', en: 'Kind of entity' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    domain: { zh: '网址（域名）', en: 'Domain' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '310000120316',
    holderName: '上海海上弦歌文化传播有限公司',
    issueDate: '2025-03-05',
    domicile: '上海市徐汇区复兴中路1380号5层508室',
    legalRepresentative: '林婉仪',
    kind: 'agency',
    businessScope: '演出组织、制作、营销等经营活动；演出居间、代理、行纪等经纪活动；演员签约、推广、代理等经纪活动',
    domain: 'haishangxiange.com.cn',
    validFrom: '2025-03-05',
    validUntil: '2027-03-04',
  },
};
