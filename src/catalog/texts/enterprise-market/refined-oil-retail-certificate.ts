import type { refinedOilRetailCertificate } from '../../types/enterprise-market/refined-oil-retail-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof refinedOilRetailCertificate> = {
  name: { zh: '成品油零售经营批准证书', en: 'Refined-oil retail approval certificate' },
  aliases: [
    '成品油零售证',
    '成品油零售经营许可证',
    '加油站经营批准证书',
    '成品油证',
    '加油站许可证',
    'gas station license',
  ],
  sector: 'enterprise-market',
  authority: { zh: '上海市商务委员会', en: 'Shanghai Municipal Commission of Commerce' },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前，向作出许可的商务主管部门申请延续。',
      en: 'Apply for an extension at the commission that granted it before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '成品油流通管理办法（商务部令2025年第4号）；国务院对确需保留的行政审批项目设定行政许可的决定',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人（负责人）', en: 'Legal representative or head' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    kind: { zh: '站点类型', en: 'Kind of station' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '油零售证书第310215号',
    holderName: '上海沪嘉石油销售有限公司江桥加油站',
    issueDate: '2025-09-18',
    address: '上海市嘉定区江桥镇曹安公路2188号',
    legalRepresentative: '陶国华',
    businessScope: ['diesel', 'gasoline'],
    kind: 'station',
    validFrom: '2025-09-18',
    validUntil: '2030-09-17',
  },
  notes: {
    zh: '销售危险化学品的，另须危险化学品经营许可证。',
    en: 'A license for dealing in hazardous chemicals is needed besides.',
  },
};
