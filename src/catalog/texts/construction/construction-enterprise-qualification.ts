import type { constructionEnterpriseQualification } from '../../types/construction/construction-enterprise-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof constructionEnterpriseQualification> = {
  name: { zh: '建筑业企业资质证书', en: 'Construction enterprise qualification certificate' },
  aliases: [
    '建筑资质',
    '建筑业资质证书',
    '施工资质',
    '建筑企业资质',
    '施工总承包资质证书',
    '建筑业企业资质',
    'contractor license',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会（施工总承包特级、一级及部分专业承包资质由住房和城乡建设部）',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management; the highest grades of general contracting and some specialist contracting by the ministry',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 150,
    next: {
      zh: '有效期届满三个月前，向原资质许可机关申请延续。',
      en: 'Apply to the authority that granted it for an extension at least three months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '建筑法 第十三条；建筑业企业资质管理规定（住房和城乡建设部令第22号）；建筑业企业资质标准',
  disclosure: {
    tendering: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '详细地址', en: 'Address' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    economicNature: { zh: '经济性质', en: 'Economic nature' },
    qualifications: {
      zh: '资质类别及等级',
      en: 'Categories and grades',
      parts: {
        category: { zh: '资质类别', en: 'Category' },
        specialty: { zh: '所含专业（特种工程、公路交通工程）', en: 'Field within the category' },
        grade: { zh: '等级', en: 'Grade' },
      },
    },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'D231045817',
    holderName: '上海申浦建设工程集团有限公司',
    holderNumber: '91310115MA1F61F46A',
    issueDate: '2022-08-25',
    address: '上海市浦东新区周浦镇沪南路3468弄8号',
    legalRepresentative: '施国栋',
    registeredCapital: { amount: 120000000, currency: 'CNY' },
    economicNature: 'limited-company',
    qualifications: [
      { category: '01', grade: 'second' },
      { category: '10', grade: 'third' },
      { category: '23', grade: 'first' },
      { category: '22' },
      { category: '48', specialty: '结构补强' },
    ],
    validFrom: '2022-08-25',
    validUntil: '2027-08-24',
  },
  notes: {
    zh: '预拌混凝土、模板脚手架、特种工程和施工劳务不分等级；特种工程和公路交通工程注明所含专业。',
    en: 'Ready-mixed concrete, formwork and scaffolding, special works and labor have no grades; special works and highway traffic works name a field.',
  },
};
