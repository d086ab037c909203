import type { constructionSiteSelection } from '../../types/construction/construction-site-selection.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof constructionSiteSelection> = {
  name: { zh: '建设项目用地预审与选址意见书', en: 'Pre-examination of land use and site-selection opinion' },
  aliases: ['选址意见书', '用地预审意见', '建设项目选址意见书', '用地预审与选址', '选址预审', 'site selection opinion'],
  sector: 'construction',
  authority: {
    zh: '上海市规划和自然资源局、区规划和自然资源局',
    en: 'Shanghai Municipal Bureau of Planning and Natural Resources, or the bureau of the district',
  },
  holderKind: 'project',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 180,
    next: {
      zh: '有效期内完成项目审批（核准）和用地报批，申请建设用地规划许可证；逾期的重新申请。',
      en: 'Within the term obtain the approvals of project and land, and apply for the planning permit; else apply anew.',
    },
    followedBy: { type: 'land-planning-permit', afterMonths: 12 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310191338689300',
  legalBasis: '城乡规划法 第三十六条；土地管理法 第五十二条；建设项目用地预审管理办法',
  disclosure: {},
  fields: {
    number: { zh: '证号（用字第号）', en: 'Number' },
    holderName: { zh: '建设单位名称', en: 'Project owner' },
    issueDate: { zh: '核发日期', en: 'Date of issue' },
    projectName: { zh: '项目名称', en: 'Project' },
    projectCode: { zh: '项目代码', en: 'Project code' },
    basis: { zh: '项目建设依据', en: 'Basis of the project' },
    location: { zh: '项目拟选位置', en: 'Proposed site' },
    area: { zh: '拟用地面积', en: 'Proposed land area', unit: 'm2' },
    landClasses: {
      zh: '各地类明细',
      en: 'Land by class',
      parts: {
        class: { zh: '地类', en: 'Class' },
        area: { zh: '面积', en: 'Area', unit: 'm2' },
      },
    },
    contentScale: { zh: '拟建设规模', en: 'Proposed scale' },
    attachments: { zh: '附图及附件名称', en: 'Drawings and attachments' },
    validFrom: { zh: '有效期（自）', en: 'Valid from' },
    validUntil: { zh: '有效期（至）', en: 'Valid until' },
  },
  sample: {
    number: '用字第310000202100041号',
    holderName: '上海市儿童健康促进中心',
    issueDate: '2021-07-16',
    projectName: '上海市儿童健康促进中心新建工程',
    projectCode: '2103-310000-04-01-195326',
    basis: '上海市发展和改革委员会《关于上海市儿童健康促进中心新建工程项目建议书的批复》（沪发改社〔2021〕87号）',
    location: '上海市闵行区梅陇镇，东至虹梅南路，北至景联路',
    area: 26480.5,
    landClasses: [
      { class: 'agricultural', area: 18920.5 },
      { class: 'cultivated', area: 11046 },
      { class: 'construction', area: 7560 },
    ],
    contentScale: '总建筑面积约52000平方米',
    attachments: ['选址意见书附图（1：2000）'],
    validFrom: '2021-07-16',
    validUntil: '2024-07-15',
  },
};
