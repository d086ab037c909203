import type { hazardousChemicalsProductionLicense } from '../../types/emergency-safety/hazardous-chemicals-production-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof hazardousChemicalsProductionLicense> = {
  name: { zh: '安全生产许可证（危险化学品生产）', en: 'Safety production license (hazardous chemicals)' },
  aliases: [
    '安全生产许可证',
    '危险化学品安全生产许可证',
    '危化品安全生产许可证',
    '危化品生产许可证',
    '安许证',
    'work safety license',
  ],
  sector: 'emergency-safety',
  authority: { zh: '上海市应急管理局', en: 'Shanghai Municipal Emergency Management Bureau' },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期满三个月前，向上海市应急管理局申请延期。',
      en: 'Apply to the municipal bureau for an extension more than three months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '安全生产许可证条例 第二条、第九条；危险化学品生产企业安全生产许可证实施办法（国家安全监管总局令第41号）',
  disclosure: {
    inspection: ['principal'],
    'business-partner': ['principal'],
    tendering: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '主要负责人', en: 'Principal' },
    address: { zh: '单位地址', en: 'Address' },
    economicNature: { zh: '经济类型', en: 'Economic type' },
    permittedScope: {
      zh: '许可范围',
      en: 'Products permitted',
      parts: { name: { zh: '产品', en: 'Product' }, quantity: { zh: '产量', en: 'Output', unit: 't/year' } },
    },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪WH安许证字〔2024〕0068',
    holderName: '上海金山杭州湾精细化工有限公司',
    issueDate: '2024-02-06',
    principal: '唐永强',
    address: '上海市金山区漕泾镇合展路1188号1至6幢',
    economicNature: 'limited-company',
    permittedScope: [
      { name: '乙酸正丁酯', quantity: 20000 },
      { name: '甲基叔丁基醚', quantity: 35000 },
    ],
    validFrom: '2024-02-06',
    validUntil: '2027-02-05',
  },
};
