import type { vocationalTrainingSchoolLicense } from '../../types/labor-social-security/vocational-training-school-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof vocationalTrainingSchoolLicense> = {
  name: { zh: '民办职业培训学校办学许可证', en: 'Operating license of a private vocational training school' },
  aliases: [
    '民办学校办学许可证',
    '职业培训办学许可证',
    '培训学校许可证',
    '民办职业培训许可证',
    '办学许可证',
    'training school license',
  ],
  sector: 'labor-social-security',
  authority: { zh: '区人力资源和社会保障局', en: 'District human resources and social security bureau, Shanghai' },
  holderKind: 'premises',
  validity: { kind: 'fixed-term', years: [3, 5], note: null },
  renewal: {
    remindDays: 120,
    next: {
      zh: '有效期届满前三个月，向审批机关申请延续换证。',
      en: 'Apply to the authority for an extension 3 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '民办教育促进法 第十二条；民办教育促进法实施条例（2021）',
  disclosure: {
    'consumer-check': ['principal'],
    inspection: ['principal', 'organizers'],
    'business-partner': ['principal'],
    counter: ['principal', 'organizers'],
    'online-application': ['principal', 'organizers'],
  },
  fields: {
    number: { zh: '编号', en: 'Number' },
    holderName: { zh: '学校名称', en: 'Name of the school' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '校址', en: 'Address' },
    principal: { zh: '校长（负责人）', en: 'Principal' },
    organizers: { zh: '举办者', en: 'Organizers' },
    occupations: {
      zh: '培训职业（工种）及等级',
      en: 'Occupations and levels taught',
      parts: { name: { zh: '职业（工种）', en: 'Occupation' }, levels: { zh: '等级', en: 'Levels' } },
    },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '人社民3101174000187号',
    holderName: '上海市松江区启航职业技能培训学校',
    issueDate: '2024-07-01',
    address: '上海市松江区人民北路1900号3号楼2层',
    principal: '温子轩',
    organizers: ['上海松江启航教育咨询有限公司'],
    occupations: [
      { name: '电工', levels: ['intermediate', 'junior', 'senior'] },
      { name: '养老护理员', levels: ['intermediate', 'junior'] },
      { name: '西式面点师', levels: ['junior'] },
    ],
    validFrom: '2024-07-01',
    validUntil: '2029-06-30',
  },
};
