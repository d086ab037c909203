import type { qualityTestingQualification } from '../../types/construction/quality-testing-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof qualityTestingQualification> = {
  name: { zh: '建设工程质量检测机构资质证书', en: 'Qualification certificate of a construction quality-testing body' },
  aliases: [
    '检测机构资质证书',
    '工程质量检测资质',
    '建设工程检测资质',
    '检测资质',
    '工程检测机构资质',
    'testing laboratory license',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满三十个工作日前，向资质许可机关提出延续申请。',
      en: 'Apply to the authority that granted it for an extension at least 30 working days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '建设工程质量管理条例；建设工程质量检测管理办法（住房和城乡建设部令第57号）；建设工程质量检测机构资质标准',
  disclosure: {
    tendering: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative', 'technicalHead'],
    counter: ['legalRepresentative', 'technicalHead'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '机构名称', en: 'Name of the body' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '检测场所地址', en: 'Address of the laboratory' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    technicalHead: { zh: '技术负责人', en: 'Technical head' },
    qualifications: { zh: '检测资质类别', en: 'Categories of testing' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '（沪）建检字第02318号',
    holderName: '上海衡测建设工程检测有限公司',
    holderNumber: '91310112MA1E29Q61W',
    issueDate: '2024-04-26',
    address: '上海市闵行区颛桥镇都会路2338弄15号',
    legalRepresentative: '姚建军',
    technicalHead: '沈雪梅',
    qualifications: ['energy', 'foundation', 'materials', 'steel', 'structure'],
    validFrom: '2024-04-26',
    validUntil: '2029-04-25',
  },
};
