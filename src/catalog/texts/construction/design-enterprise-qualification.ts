import type { designEnterpriseQualification } from '../../types/construction/design-enterprise-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof designEnterpriseQualification> = {
  name: { zh: '工程设计资质证书', en: 'Engineering design qualification certificate' },
  aliases: ['设计资质', '工程设计资质', '设计资质证书', '建筑设计资质', '建筑行业设计甲级资质', 'design license'],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会（甲级由住房和城乡建设部）',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management; class A by the ministry',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期届满六十日前，向原资质许可机关申请延续。',
      en: 'Apply to the authority that granted it for an extension at least 60 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '建设工程勘察设计管理条例 第七条；建设工程勘察设计资质管理规定；工程设计资质标准',
  disclosure: {
    tendering: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'technicalHead'],
    counter: ['legalRepresentative', 'technicalHead'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '详细地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    technicalHead: { zh: '技术负责人', en: 'Technical head' },
    economicNature: { zh: '经济性质', en: 'Economic nature' },
    qualifications: {
      zh: '设计资质及等级',
      en: 'Design qualifications and grades',
      parts: {
        kind: { zh: '资质序列', en: 'Kind' },
        industry: { zh: '行业', en: 'Industry' },
        specialty: { zh: '专业（专项、事务所类别）', en: 'Specialty' },
        grade: { zh: '等级', en: 'Grade' },
      },
    },
    businessScope: { zh: '业务范围', en: 'Scope of business' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'A131006925',
    holderName: '上海沪申建筑设计研究院有限公司',
    holderNumber: '91310112MA1X43J69E',
    issueDate: '2023-05-31',
    address: '上海市闵行区申长路988弄7号楼9层901室',
    legalRepresentative: '汪子墨',
    technicalHead: '范思琪',
    economicNature: 'limited-company',
    qualifications: [
      { kind: 'industry', industry: '21', grade: 'a' },
      { kind: 'specialty', industry: '17', specialty: '道路工程', grade: 'b' },
      { kind: 'special', specialty: '风景园林工程', grade: 'b' },
    ],
    businessScope:
      '可承担建筑行业甲级各类建设工程项目的设计、市政行业（道路工程）专业乙级及风景园林工程专项乙级的设计，以及相应的工程总承包业务和项目管理服务。',
    validFrom: '2023-05-31',
    validUntil: '2028-05-30',
  },
};
