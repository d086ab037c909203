import type { foreignerWorkPermit } from '../../types/labor-social-security/foreigner-work-permit.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof foreignerWorkPermit> = {
  name: { zh: '外国人工作许可证', en: 'Foreigner’s work permit' },
  aliases: [
    '外国人工作证',
    '外国人就业证',
    '外国专家证',
    '工作许可证',
    '外国人来华工作许可',
    'work permit',
    'alien employment permit',
  ],
  sector: 'labor-social-security',
  authority: {
    zh: '上海市人力资源和社会保障局（上海市外国专家局）',
    en: 'Shanghai Municipal Human Resources and Social Security Bureau (Bureau of Foreign Experts Affairs)',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [1, 2, 5],
    note: { zh: 'A类不超过五年，B类不超过两年，C类不超过一年', en: 'at most 5 years for class A, 2 for B, 1 for C' },
  },
  renewal: {
    remindDays: 60,
    next: {
      zh: '有效期届满三十日前，由用人单位申请延期。',
      en: 'The employer applies for an extension at least 30 days before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis:
    '出境入境管理法 第四十一条；外国人来华工作许可服务指南（暂行）；人力资源社会保障部关于做好外国人工作许可证与社会保障卡融合集成工作的通知（2024）',
  disclosure: {
    employment: ['number', 'holderName', 'holderNumber', 'nationality', 'portrait'],
    inspection: ['number', 'holderName', 'holderNumber', 'nationality', 'portrait'],
    'bank-account': ['number', 'holderName', 'holderNumber', 'nationality', 'birthDate', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber', 'nationality', 'sex', 'birthDate', 'portrait'],
    'online-application': ['number', 'holderName', 'holderNumber', 'nationality', 'sex', 'birthDate'],
    'identity-check': ['holderName', 'portrait'],
  },
  fields: {
    number: { zh: '许可证号码', en: 'Permit number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '护照号码', en: 'Passport number' },
    issueDate: { zh: '签发日期', en: 'Date of issue' },
    portrait: { zh: '照片', en: 'Portrait' },
    sex: { zh: '性别', en: 'Sex' },
    birthDate: { zh: '出生日期', en: 'Date of birth' },
    nationality: { zh: '国籍', en: 'Nationality' },
    employer: { zh: '工作单位', en: 'Employer' },
    position: { zh: '职务', en: 'Position' },
    talentClass: { zh: '类别', en: 'Class' },
    validFrom: { zh: '有效期限起', en: 'Valid from' },
    validUntil: { zh: '有效期限至', en: 'Valid until' },
  },
  sample: {
    number: '310000202500862',
    holderName: 'LUCAS MARTIN WEBER',
    holderNumber: 'C4F7H2K19',
    issueDate: '2025-09-01',
    sex: 'male',
    birthDate: '1987-11-23',
    nationality: 'DEU',
    employer: '上海浦东临港精密机械制造有限公司',
    position: '自动化产线技术总监',
    talentClass: 'high-end',
    validFrom: '2025-09-01',
    validUntil: '2030-08-31',
  },
  notes: {
    zh: '自2024年12月1日起许可信息加载到社会保障卡（含电子社保卡），不再发实体许可证；已有的实体证在延期或变更前继续有效。',
    en: 'Since December 1, 2024 the social-security card, real or electronic, carries the permit, and no card of its own is issued; earlier ones stay good until they are extended or changed.',
  },
};
