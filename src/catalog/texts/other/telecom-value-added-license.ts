import type { telecomValueAddedLicense } from '../../types/other/telecom-value-added-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof telecomValueAddedLicense> = {
  name: { zh: '增值电信业务经营许可证', en: 'Value-added telecom license' },
  aliases: [
    '增值电信许可证',
    'ICP许可证',
    'ICP证',
    'ICP经营许可证',
    'EDI许可证',
    'SP证',
    '电信业务经营许可证',
    'VATS license',
  ],
  sector: 'other',
  authority: { zh: '上海市通信管理局', en: 'Shanghai Communications Administration' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期届满九十日前，向上海市通信管理局申请续期；每年第一季度报送年报。',
      en: 'Apply to the communications administration for an extension 90 days before the end; a report is due in the first quarter of each year.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '电信条例 第七条、第九条；互联网信息服务管理办法；电信业务经营许可管理办法（工业和信息化部令第42号）',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '经营许可证编号', en: 'License number' },
    holderName: { zh: '公司名称', en: 'Name of the company' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    domicile: { zh: '注册住所', en: 'Registered domicile' },
    services: {
      zh: '业务种类（服务项目）及覆盖范围',
      en: 'Services and coverage',
      parts: { kind: { zh: '业务种类', en: 'Kind of service' }, businessArea: { zh: '覆盖范围', en: 'Coverage' } },
    },
    provisions: { zh: '特别规定事项', en: 'Special provisions' },
    sites: { zh: '网站网址', en: 'Sites' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪B2-20230186',
    holderName: '上海浦东星屿网络科技有限公司',
    issueDate: '2023-03-02',
    legalRepresentative: '梁思远',
    domicile: '中国（上海）自由贸易试验区博云路268号2幢603室',
    services: [
      { kind: 'B21', businessArea: '上海市' },
      { kind: 'B25', businessArea: '上海市' },
    ],
    provisions:
      '在线数据处理与交易处理业务仅限经营类电子商务；信息服务业务仅限互联网信息服务，不含信息搜索查询服务、信息即时交互服务。',
    sites: ['www.xingyu-mall.example'],
    validFrom: '2023-03-02',
    validUntil: '2028-03-01',
  },
  notes: {
    zh: '跨省经营的由工业和信息化部核发，编号不带“沪”字。网站须在首页公示许可证编号。',
    en: 'Companies that work in several provinces get theirs from the ministry, and its number does not begin with Shanghai’s character. A site shows the number on its home page.',
  },
};
