import type { seedOperationLicense } from '../../types/agriculture/seed-operation-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof seedOperationLicense> = {
  name: { zh: '农作物种子生产经营许可证', en: 'Seed production and operation license' },
  aliases: ['种子经营许可证', '种子生产经营许可证', '种子许可证', '农作物种子经营许可证', 'seed license'],
  sector: 'agriculture',
  authority: {
    zh: '上海市农业农村委员会、区农业农村委员会',
    en: 'Shanghai municipal or district agriculture and rural affairs commission',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [5], note: null },
  renewal: {
    remindDays: 240,
    next: {
      zh: '有效期届满六个月前，向原审核机关重新提出申请。',
      en: 'Apply anew to the same authority more than six months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '种子法 第三十一条、第三十二条；农作物种子生产经营许可管理办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    domicile: { zh: '住所', en: 'Domicile' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    crops: { zh: '生产经营范围（作物种类）', en: 'Scope: crops, or classes of vegetables, flowers and hemp' },
    businessMode: { zh: '生产经营方式', en: 'Ways of production and trade' },
    businessArea: { zh: '有效区域', en: 'Area in which branches may be set up' },
    varieties: {
      zh: '生产品种（副证）',
      en: 'Varieties produced (second sheet)',
      parts: {
        crop: { zh: '作物种类', en: 'Crop' },
        category: { zh: '种子类别', en: 'Class of seed' },
        name: { zh: '品种名称', en: 'Variety' },
        number: { zh: '审定（登记）编号', en: 'Number of its approval or registration' },
        places: { zh: '种子生产地点', en: 'Where the seed is produced' },
      },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'D（沪奉）农种许字（2022）第0003号',
    holderName: '上海奉贤庄行绿田种苗有限公司',
    holderNumber: '91310120MA1M40L982',
    issueDate: '2022-11-08',
    domicile: '上海市奉贤区庄行镇南亭公路1999号6幢203室',
    legalRepresentative: '顾春妹',
    crops: ['蔬菜', '西瓜', '花卉'],
    businessMode: ['packing', 'processing', 'production', 'retail', 'wholesale'],
    businessArea: '上海市奉贤区',
    varieties: [
      { crop: '西瓜', category: '杂交种', name: '庄行早春一号', number: 'GPD西瓜（2021）310012', places: ['310000'] },
      { crop: '蔬菜', category: '常规种', name: '贤城青梗菜', places: ['310000', '620000'] },
    ],
    validFrom: '2022-11-08',
    validUntil: '2027-11-07',
  },
  notes: {
    zh: '编号首字母表示类别：A 育繁推一体、B 主要农作物杂交种子、C 其他主要农作物、D 非主要农作物、E 进出口、F 外商投资、G 转基因。有效区域是可以设立分支机构的区域，不限制种子的生产和销售。主要农作物杂交种子的生产地点标注至县级，其他作物标注至省级。',
    en: 'The first letter of the number tells the class: A breeding to sale, B hybrids of major crops, C other major crops, D minor crops, E import and export, F foreign-invested, G genetically modified. The area is that of branches and limits neither production nor sale. Places are counties for hybrids of major crops, else provinces.',
  },
};
