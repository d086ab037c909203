import type { constructionPermit } from '../../types/construction/construction-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof constructionPermit> = {
  name: { zh: '建筑工程施工许可证', en: 'Building construction permit' },
  aliases: ['施工许可证', '施工证', '开工许可证', '建设工程施工许可证', '建筑施工许可', 'construction license'],
  sector: 'construction',
  authority: {
    zh: '上海市住房和城乡建设管理委员会、区建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management, or that of the district',
  },
  holderKind: 'project',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '领证三个月内未开工且未延期的自行废止', en: 'lapses if work does not start within 3 months' },
  },
  renewal: {
    remindDays: 30,
    next: {
      zh: '三个月内开工，不能按期开工的申请延期（两次为限）；竣工验收合格后十五日内办理竣工验收备案。',
      en: 'Start within three months or apply for more time (at most twice); file the acceptance within 15 days after it.',
    },
    followedBy: { type: 'completion-acceptance-filing', afterMonths: 24 },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '建筑法 第七条；建筑工程施工许可管理办法（2021年修正）',
  disclosure: {
    inspection: ['heads'],
    counter: ['heads'],
    'online-application': ['heads'],
  },
  fields: {
    number: { zh: '施工许可证编号', en: 'Permit number' },
    holderName: { zh: '建设单位', en: 'Project owner' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    projectName: { zh: '工程名称', en: 'Project' },
    location: { zh: '建设地址', en: 'Address' },
    contentScale: { zh: '建设规模', en: 'Scale of construction' },
    contractPeriod: { zh: '合同工期', en: 'Contract period', unit: 'days' },
    contractPrice: { zh: '合同价格', en: 'Contract price' },
    units: {
      zh: '参建单位',
      en: 'Participating organizations',
      parts: { role: { zh: '单位类型', en: 'Role' }, name: { zh: '单位名称', en: 'Name' } },
    },
    heads: {
      zh: '项目负责人、总监理工程师',
      en: 'Persons in charge',
      parts: { role: { zh: '单位类型', en: 'Role of the organization' }, name: { zh: '姓名', en: 'Name' } },
    },
    projectCode: { zh: '项目代码', en: 'Project code' },
    remarks: { zh: '备注', en: 'Remarks' },
  },
  sample: {
    number: '310115202302140101',
    holderName: '上海浦江东岸置业发展有限公司',
    issueDate: '2023-02-14',
    projectName: '浦江东岸创新园一期',
    location: '上海市浦东新区北蔡镇杨高南路2018号',
    contentScale: '总建筑面积99863.2平方米',
    contractPeriod: 760,
    contractPrice: { amount: 468250000, currency: 'CNY' },
    units: [
      { role: 'survey', name: '上海海岳岩土工程勘察院有限公司' },
      { role: 'design', name: '上海沪申建筑设计研究院有限公司' },
      { role: 'construction', name: '上海申浦建设工程集团有限公司' },
      { role: 'supervision', name: '上海正衡工程建设监理有限公司' },
    ],
    heads: [
      { role: 'survey', name: '余学军' },
      { role: 'design', name: '范思琪' },
      { role: 'construction', name: '曹建华' },
      { role: 'supervision', name: '石永康' },
    ],
    projectCode: '2201-310115-04-01-286117',
    remarks: '本证含桩基、土建、安装及室外总体工程，不含二次装修。',
  },
  notes: {
    zh: '编号前六位为区划、中八位为发证日期、末四位为工程类型和顺序号；须在施工现场公开。',
    en: 'The number holds division, date of issue, kind of work and order; the permit is displayed at the site.',
  },
};
