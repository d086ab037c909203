import type { inspectionBodyQualification } from '../../types/enterprise-market/inspection-body-qualification.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof inspectionBodyQualification> = {
  name: { zh: '检验检测机构资质认定证书', en: 'Qualification certificate of an inspection and testing body (CMA)' },
  aliases: ['CMA证书', 'CMA', '资质认定证书', '计量认证证书', '检验检测资质', '检测机构资质证书'],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [6], note: null },
  renewal: {
    remindDays: 150,
    next: {
      zh: '有效期届满三个月前，向资质认定部门申请延续。',
      en: 'Apply for an extension at the authority, 3 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '检验检测机构资质认定管理办法；计量法 第二十二条；计量法实施细则',
  disclosure: {
    inspection: ['signatories'],
    'business-partner': ['signatories'],
    tendering: ['signatories'],
    counter: ['signatories'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '机构名称', en: 'Name of the body' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '机构地址', en: 'Address' },
    legalPerson: { zh: '法人单位名称', en: 'Legal person' },
    abilities: {
      zh: '检验检测能力（附表）',
      en: 'Capabilities (annex)',
      parts: {
        object: { zh: '类别（产品、对象）', en: 'Object' },
        item: { zh: '项目（参数）', en: 'Item' },
        standard: { zh: '依据的标准（方法）', en: 'Standard' },
        limitations: { zh: '限制范围', en: 'Limitations' },
      },
    },
    signatories: {
      zh: '授权签字人（附表）',
      en: 'Authorized signatories (annex)',
      parts: { name: { zh: '姓名', en: 'Name' }, field: { zh: '授权签字领域', en: 'Field' } },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '230912340168',
    holderName: '上海衡准环境检测技术研究所',
    issueDate: '2023-05-26',
    address: '上海市闵行区春申路2525号8幢502室',
    legalPerson: '上海衡准检测科技有限公司',
    abilities: [
      {
        object: '水和废水',
        item: '化学需氧量',
        standard: 'HJ 828-2017 水质 化学需氧量的测定 重铬酸盐法',
        limitations: '只测氯离子浓度不高于1000毫克／升的水样',
      },
      { object: '环境空气和废气', item: '二氧化硫', standard: 'HJ 57-2017 固定污染源废气 二氧化硫的测定 定电位电解法' },
    ],
    signatories: [{ name: '高文静', field: '水和废水、环境空气和废气全部项目' }],
    validFrom: '2023-05-26',
    validUntil: '2029-05-25',
  },
  notes: {
    zh: '获准使用CMA标志，标志与本证书编号同用，不另设字段。',
    en: 'The body may use the CMA mark with the number of this certificate; the mark is no field.',
  },
};
