import type { birthServiceRegistration } from '../../types/health/birth-service-registration.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof birthServiceRegistration> = {
  name: { zh: '生育登记（生育服务）证明', en: 'Birth-service registration certificate' },
  aliases: ['生育登记', '生育服务证', '准生证', '计划生育服务证', '生育登记证明', 'birth registration'],
  sector: 'health',
  authority: {
    zh: '街道办事处（镇人民政府）社区事务受理服务中心',
    en: 'Sub-district or town community affairs service center',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: { zh: '本次妊娠内有效', en: 'for this pregnancy' } },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '人口与计划生育法（2021年修正）；上海市人口与计划生育条例',
  disclosure: {
    'medical-care': ['number', 'holderName', 'holderNumber', 'expectedDate'],
    'benefit-claim': ['number', 'holderName', 'holderNumber', 'spouseName', 'spouseNumber', 'issueDate'],
    counter: ['number', 'holderName', 'holderNumber', 'spouseName', 'spouseNumber', 'childOrder', 'issueDate'],
    'online-application': [
      'number',
      'holderName',
      'holderNumber',
      'spouseName',
      'spouseNumber',
      'childOrder',
      'issueDate',
    ],
  },
  fields: {
    number: { zh: '登记编号', en: 'Registration number' },
    holderName: { zh: '女方姓名', en: 'Name of the mother' },
    holderNumber: { zh: '女方身份证件号码', en: 'Identity document number of the mother' },
    issueDate: { zh: '登记日期', en: 'Date of registration' },
    spouseName: { zh: '男方姓名', en: 'Name of the father' },
    spouseNumber: { zh: '男方身份证件号码', en: 'Identity document number of the father' },
    childOrder: { zh: '拟生育孩次', en: 'Order of the child' },
    expectedDate: { zh: '预产期', en: 'Expected date' },
  },
  sample: {
    number: '310104202301582',
    holderName: '叶思琪',
    holderNumber: '310104199208114627',
    issueDate: '2023-11-09',
    spouseName: '顾明哲',
    spouseNumber: '310109199001271539',
    childOrder: 1,
    expectedDate: '2024-05-25',
  },
  notes: {
    zh: '生育登记不限孩次，用于享受孕产服务和生育待遇。',
    en: 'Registration does not depend on the number of children; it opens services and benefits.',
  },
};
