import type { supervisionEnterpriseQualification } from '../../types/construction/supervision-enterprise-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof supervisionEnterpriseQualification> = {
  name: { zh: '工程监理资质证书', en: 'Engineering supervision qualification certificate' },
  aliases: ['监理资质', '工程监理企业资质证书', '监理资质证书', '监理公司资质', '工程监理资质', 'supervision license'],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会（综合、甲级由住房和城乡建设部）',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management; comprehensive and class A by the ministry',
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
  legalBasis: '建筑法 第三十一条；建设工程质量管理条例 第三十四条；工程监理企业资质管理规定',
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
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    qualifications: {
      zh: '监理资质及等级',
      en: 'Supervision qualifications and grades',
      parts: { category: { zh: '专业工程类别', en: 'Category' }, grade: { zh: '等级', en: 'Grade' } },
    },
    businessScope: { zh: '业务范围', en: 'Scope of business' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'E131003748',
    holderName: '上海正衡工程建设监理有限公司',
    holderNumber: '91310115MA1P46T8XD',
    issueDate: '2022-03-15',
    address: '上海市浦东新区张杨路838号华都大厦18层B座',
    legalRepresentative: '贺建国',
    technicalHead: '石永康',
    registeredCapital: { amount: 10000000, currency: 'CNY' },
    qualifications: [
      { category: '01', grade: 'a' },
      { category: '13', grade: 'a' },
      { category: '14', grade: 'b' },
    ],
    businessScope:
      '可承担房屋建筑工程、市政公用工程专业甲级，机电安装工程专业乙级相应类别建设工程的监理业务，以及相应类别的项目管理、技术咨询等业务。',
    validFrom: '2022-03-15',
    validUntil: '2027-03-14',
  },
};
