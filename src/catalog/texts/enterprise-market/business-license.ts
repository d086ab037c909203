import type { businessLicense } from '../../types/enterprise-market/business-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof businessLicense> = {
  name: { zh: '营业执照', en: 'Business license' },
  aliases: ['企业法人营业执照', '工商执照', '工商营业执照', '执照', '营业执照副本', 'company license'],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: {
    kind: 'permanent',
    years: [10, 20, 30],
    note: { zh: '按章程规定的营业期限，多为长期', en: 'the company’s term, often without limit' },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '营业期限届满前修改章程，向登记机关申请变更登记。',
      en: 'Amend the articles before the term ends, and apply to the registration authority for the change.',
    },
  },
  officialTypeCode: '11100000MB0143028R001',
  shanghaiCatalogCode: '310100717000200',
  legalBasis: '市场主体登记管理条例；公司法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    'bank-account': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    holderName: { zh: '名称', en: 'Name' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    enterpriseType: { zh: '类型', en: 'Type of enterprise' },
    legalRepresentative: {
      zh: '法定代表人（负责人、经营者、执行事务合伙人）',
      en: 'Legal representative, head, operator or managing partner',
    },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    establishedDate: { zh: '成立日期（注册日期）', en: 'Date of establishment' },
    domicile: { zh: '住所（经营场所、主要经营场所）', en: 'Domicile or place of business' },
    licenseCopyNumber: { zh: '证照编号', en: 'Number of the license copy' },
    copyKind: { zh: '正本／副本', en: 'Original or duplicate' },
    compositionForm: { zh: '组成形式', en: 'Form (individually owned business)' },
    validFrom: { zh: '营业期限（自）', en: 'Term from' },
    validUntil: { zh: '营业期限（至）', en: 'Term until' },
  },
  sample: {
    number: '91310115MA1H7A2B29',
    holderName: '上海浦江云帆信息技术有限公司',
    issueDate: '2021-09-15',
    enterpriseType: 'limited-company',
    legalRepresentative: '周建国',
    businessScope:
      '一般项目：软件开发；信息系统集成服务；数据处理和存储支持服务；技术服务、技术开发、技术咨询、技术转让、技术推广。（除依法须经批准的项目外，凭营业执照依法自主开展经营活动）',
    registeredCapital: { amount: 5000000, currency: 'CNY' },
    establishedDate: '2018-04-02',
    domicile: '中国（上海）自由贸易试验区张江路1238弄3号5层502室',
    licenseCopyNumber: '15000000202109150023',
    copyKind: 'original',
    validFrom: '2018-04-02',
    validUntil: null,
  },
};
