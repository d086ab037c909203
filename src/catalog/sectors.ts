import type { Bilingual, Sector } from './types.ts';

/** The names of the parts of the administration that types belong to, in the order of the catalog, `elicense/catalog`. */
export const sectors: Readonly<Record<Sector, Bilingual>> = /*@__PURE__*/ Object.freeze({
  'identity-household': { zh: '身份与户籍、出入境', en: 'Identity, household and exit-entry' },
  'civil-affairs': { zh: '民政、残联、退役军人、宗教', en: 'Civil affairs' },
  'public-security': { zh: '公安治安', en: 'Public security' },
  transport: { zh: '交通运输', en: 'Transport' },
  'enterprise-market': { zh: '市场主体与商务', en: 'Enterprises and markets' },
  'food-drug': { zh: '食品药品', en: 'Food and drugs' },
  health: { zh: '卫生健康', en: 'Health' },
  education: { zh: '教育', en: 'Education' },
  'labor-social-security': { zh: '人力资源和社会保障', en: 'Labor and social security' },
  'professional-qualification': { zh: '职业资格与法律服务', en: 'Professional qualifications and legal services' },
  'housing-property': { zh: '住房与不动产', en: 'Housing and property' },
  construction: { zh: '规划与工程建设', en: 'Planning and construction' },
  'environment-water': { zh: '生态环境与水务', en: 'Environment and water' },
  'finance-tax': { zh: '财政、金融与税务', en: 'Finance and tax' },
  'emergency-safety': { zh: '应急管理与消防', en: 'Emergency management and fire safety' },
  'culture-tourism': { zh: '文化、旅游、广电、出版、体育', en: 'Culture, tourism, press and sport' },
  agriculture: { zh: '农业、渔业、林业', en: 'Agriculture, fisheries and forestry' },
  other: { zh: '其他', en: 'Other' },
});
