import type { developerQualification } from '../../types/housing-property/developer-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof developerQualification> = {
  name: { zh: '房地产开发企业资质证书', en: 'Real-estate developer qualification certificate' },
  aliases: [
    '房地产开发资质',
    '开发资质证书',
    '房开资质',
    '房地产开发企业暂定资质证书',
    '开发商资质证',
    'developer license',
  ],
  sector: 'housing-property',
  authority: {
    zh: '上海市房屋管理局、区房屋管理部门（一级由住房和城乡建设部）',
    en: 'Shanghai Municipal Housing Administration, or the housing administration of the district; grade 1 by the ministry',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前三十个工作日，向原审批部门申请延续。',
      en: 'Apply to the authority that approved it for an extension 30 working days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '城市房地产开发经营管理条例 第九条；房地产开发企业资质管理规定（2022年修正）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    grade: { zh: '资质等级', en: 'Grade' },
    businessScope: { zh: '承担业务范围', en: 'Scope of business' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '沪房管开第02386号',
    holderName: '上海浦江东岸置业发展有限公司',
    holderNumber: '91310115MA1W46W50Q',
    issueDate: '2022-07-18',
    domicile: '上海市浦东新区浦东南路1271号17层1703室',
    legalRepresentative: '邹立群',
    registeredCapital: { amount: 200000000, currency: 'CNY' },
    grade: 'second',
    businessScope:
      '二级资质：可承担建筑面积25万平方米以下的房地产开发建设项目，不得越级承担任务，不得撤换或者转让证书。',
    validFrom: '2022-07-18',
    validUntil: '2025-07-17',
  },
  notes: {
    zh: '2022年3月起资质等级为一级、二级；此前的三级、四级和暂定资质到期后按新等级核定。',
    en: 'Grades 1 and 2 since March 2022; the former grades 3 and 4 and provisional ones ran out.',
  },
};
