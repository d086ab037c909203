import type { surveyEnterpriseQualification } from '../../types/construction/survey-enterprise-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof surveyEnterpriseQualification> = {
  name: { zh: '工程勘察资质证书', en: 'Engineering survey qualification certificate' },
  aliases: ['勘察资质', '工程勘察资质', '勘察资质证书', '岩土工程勘察资质', '勘查资质证书', 'survey license'],
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
  legalBasis: '建设工程勘察设计管理条例 第七条；建设工程勘察设计资质管理规定；工程勘察资质标准',
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
    qualifications: {
      zh: '勘察资质及等级',
      en: 'Survey qualifications and grades',
      parts: { category: { zh: '资质类别', en: 'Category' }, grade: { zh: '等级', en: 'Grade' } },
    },
    businessScope: { zh: '业务范围', en: 'Scope of business' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'B231018462',
    holderName: '上海海岳岩土工程勘察院有限公司',
    holderNumber: '91310112MA1H26K5X8',
    issueDate: '2021-10-19',
    address: '上海市闵行区春申路2525弄36号5层501室',
    legalRepresentative: '段宏伟',
    technicalHead: '余学军',
    qualifications: [
      { category: 'geotechnical-survey', grade: 'b' },
      { category: 'surveying', grade: 'b' },
      { category: 'drilling' },
    ],
    businessScope:
      '可承接岩土工程（勘察）、工程测量专业类乙级及以下规模的工程勘察业务，以及工程钻探劳务业务，不得超出资质范围承接工程。',
    validFrom: '2021-10-19',
    validUntil: '2026-10-18',
  },
};
