import type { explosivesWorkerLicense } from '../../types/public-security/explosives-worker-license.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof explosivesWorkerLicense> = {
  name: { zh: '爆破作业人员许可证', en: 'Blasting operator’s license' },
  aliases: ['爆破员证', '爆破证', '爆破作业证', '爆破工程技术人员证', '爆破三大员证', 'blaster’s license'],
  sector: 'public-security',
  authority: { zh: '上海市公安局', en: 'Shanghai Municipal Public Security Bureau' },
  holderKind: 'natural-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 90,
    next: {
      zh: '有效期届满前参加培训考核，由所在单位向上海市公安局申请换发。',
      en: 'Before it ends, complete the training and pass the test; the employer then applies to the Public Security Bureau for a new license.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '民用爆炸物品安全管理条例 第三十三条；爆破作业人员资格条件和管理要求（GA 53-2015）',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'employer', 'portrait'],
    inspection: ['number', 'holderName', 'holderNumber', 'employer', 'portrait'],
    employment: ['number', 'holderName', 'holderNumber', 'portrait'],
    tendering: ['number', 'holderName', 'employer'],
    counter: ['number', 'holderName', 'holderNumber', 'employer'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '许可证编号', en: 'License number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    category: { zh: '作业类别', en: 'Kind of operator' },
    grade: { zh: '级别', en: 'Grade (engineers)' },
    employer: { zh: '所在单位', en: 'Employer' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期（起）', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '3100001700368',
    holderName: '石立新',
    holderNumber: '32031119820711431X',
    issueDate: '2023-08-16',
    sex: 'male',
    category: 'engineer',
    grade: 'intermediate',
    employer: '上海沪东控制爆破工程有限公司',
    validFrom: '2023-08-16',
    validUntil: '2026-08-15',
  },
};
