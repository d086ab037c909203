import type { socialOrganizationCertificate } from '../../types/civil-affairs/social-organization-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof socialOrganizationCertificate> = {
  name: {
    zh: '社会团体法人登记证书',
    en: 'Registration certificate of a social organization (legal person)',
  },
  aliases: ['社会团体登记证书', '社团登记证', '社团法人证书', '社团证', '社会组织登记证', 'association certificate'],
  sector: 'civil-affairs',
  authority: {
    zh: '上海市民政局、区民政局（登记管理机关）',
    en: 'Shanghai Municipal Civil Affairs Bureau or district civil affairs bureau (registration authority)',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [4, 5],
    note: { zh: '一般四年或五年，随理事会任期', en: 'commonly 4 or 5 years, with the term of the council' },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期满前向登记管理机关申请换发证书；换届的同时办理负责人备案。',
      en: 'Before it ends, apply for a new certificate at the registration authority; after an election, file the new officers as well.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '社会团体登记管理条例（2016年修订）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    'bank-account': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    holderName: { zh: '名称', en: 'Name' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    businessScope: { zh: '业务范围', en: 'Scope of activities' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    activityRegion: { zh: '活动地域', en: 'Region of activities' },
    registeredCapital: { zh: '注册资金', en: 'Registered funds' },
    supervisingUnit: { zh: '业务主管单位', en: 'Supervising unit' },
    charity: { zh: '慈善组织', en: 'Charity' },
    validFrom: { zh: '有效期限（起）', en: 'Valid from' },
    validUntil: { zh: '有效期限（止）', en: 'Valid until' },
  },
  sample: {
    number: '51310000501773423Y',
    holderName: '上海市社区志愿服务促进会',
    issueDate: '2023-04-12',
    businessScope:
      '组织动员社区志愿者，开展志愿服务项目的策划、对接和培训，进行信息交流与宣传推广，承接政府委托的志愿服务研究与评估。',
    domicile: '上海市静安区大统路988号A幢5层506室',
    legalRepresentative: '韩雪峰',
    activityRegion: '310000',
    registeredCapital: { amount: 100000, currency: 'CNY' },
    supervisingUnit: '上海市精神文明建设委员会办公室',
    charity: true,
    validFrom: '2023-04-12',
    validUntil: '2028-04-11',
  },
};
