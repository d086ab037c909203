import type { internetCultureLicense } from '../../types/culture-tourism/internet-culture-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof internetCultureLicense> = {
  name: { zh: '网络文化经营许可证', en: 'Internet-culture operation license' },
  aliases: ['文网文', '网文证', '文网文许可证', '网络文化许可证', '沪网文', 'internet culture license'],
  sector: 'culture-tourism',
  authority: { zh: '上海市文化和旅游局', en: 'Shanghai Municipal Bureau of Culture and Tourism' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前向原发证机关申请续办。',
      en: 'Apply to the office that issued it for a renewal at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '互联网文化管理暂行规定 第八条；文化和旅游部办公厅关于调整《网络文化经营许可证》审批范围进一步规范审批工作的通知（2019年）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
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
    domain: { zh: '网站域名', en: 'Domains' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    registeredCapital: { zh: '注册资金', en: 'Registered capital' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪网文〔2024〕1186-075号',
    holderName: '上海长宁听澜网络科技有限公司',
    issueDate: '2024-04-18',
    domicile: '上海市长宁区愚园路1107号2号楼306室',
    legalRepresentative: '邵俊杰',
    domain: 'tinglan-music.cn',
    businessScope: ['music', 'performances'],
    registeredCapital: { amount: 10000000, currency: 'CNY' },
    validFrom: '2024-04-18',
    validUntil: '2027-04-17',
  },
  notes: {
    zh: '2019年起不再审批网络游戏。',
    en: 'Since 2019 online games are no longer approved in it.',
  },
};
