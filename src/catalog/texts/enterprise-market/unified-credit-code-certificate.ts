import type { unifiedCreditCodeCertificate } from '../../types/enterprise-market/unified-credit-code-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof unifiedCreditCodeCertificate> = {
  name: { zh: '统一社会信用代码证书', en: 'Unified social credit code certificate (government organs and others)' },
  aliases: [
    '信用代码证',
    '机关信用代码证',
    '统一信用代码证书',
    '机关法人证书',
    '组织机构代码证',
    'credit code certificate',
  ],
  sector: 'enterprise-market',
  authority: {
    zh: '上海市事业单位登记管理局（机构编制部门）',
    en: 'Shanghai public-institution registration authority (staffing commission office)',
  },
  holderKind: 'legal-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: {
      zh: '通常不载明有效期，登记信息变化时换领',
      en: 'usually states no term; replaced when what it states changes',
    },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '载明有效期的，届满前向赋码机关申请换领。',
      en: 'Where it states a term, apply for a new certificate at the authority that assigned the code before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '法人和其他组织统一社会信用代码制度建设总体方案（国发〔2015〕33号）；GB 32100',
  disclosure: {
    'business-partner': ['principal'],
    'bank-account': ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    holderName: { zh: '机构名称', en: 'Name' },
    issueDate: { zh: '颁发日期', en: 'Date of issue' },
    nature: { zh: '机构性质', en: 'Nature of the organization' },
    address: { zh: '机构地址', en: 'Address' },
    principal: { zh: '负责人', en: 'Head' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '11310104002431576E',
    holderName: '上海市徐汇区滨江建设推进办公室',
    issueDate: '2023-10-09',
    nature: 'organ',
    address: '上海市徐汇区漕溪北路336号3号楼2层',
    principal: '贺俊杰',
    validFrom: '2023-10-09',
    validUntil: null,
  },
  notes: {
    zh: '颁发给机关、由机构编制部门直接管理编制的群众团体等；企业和事业单位的信用代码载于其执照、法人证书。',
    en: 'Given to organs of the state, mass organizations and the like; the codes of enterprises and public institutions stand on their own certificates.',
  },
};
