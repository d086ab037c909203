import type { constructionSafetyLicense } from '../../types/construction/construction-safety-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof constructionSafetyLicense> = {
  name: { zh: '建筑施工企业安全生产许可证', en: 'Safety production license of a construction enterprise' },
  aliases: [
    '安全生产许可证（建筑施工）',
    '建筑安许证',
    '安许证',
    '施工企业安全生产许可证',
    '安全许可证',
    'construction safety permit',
  ],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 150,
    next: {
      zh: '有效期满前三个月，向原颁发管理机关办理延期手续。',
      en: 'Apply to the authority that issued it for an extension three months before the end.',
    },
  },
  officialTypeCode: '11100000000013338W050',
  shanghaiCatalogCode: null,
  legalBasis: '安全生产许可证条例 第二条、第四条、第九条；建筑施工企业安全生产许可证管理规定',
  disclosure: {
    tendering: ['principal'],
    'business-partner': ['principal'],
    inspection: ['principal'],
    counter: ['principal'],
    'online-application': ['principal'],
  },
  fields: {
    number: { zh: '编号', en: 'License number' },
    holderName: { zh: '单位名称', en: 'Name of the unit' },
    holderNumber: { zh: '统一社会信用代码', en: 'Unified social credit code' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    principal: { zh: '主要负责人', en: 'Principal' },
    address: { zh: '单位地址', en: 'Address' },
    economicNature: { zh: '经济类型', en: 'Economic type' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '（沪）JZ安许证字〔2023〕015836',
    holderName: '上海申浦建设工程集团有限公司',
    holderNumber: '91310115MA1F61F46A',
    issueDate: '2023-01-12',
    principal: '施国栋',
    address: '上海市浦东新区周浦镇沪南路3468弄8号',
    economicNature: 'limited-company',
    validFrom: '2023-01-12',
    validUntil: '2026-01-11',
  },
};
