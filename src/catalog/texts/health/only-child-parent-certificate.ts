import type { onlyChildParentCertificate } from '../../types/health/only-child-parent-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof onlyChildParentCertificate> = {
  name: { zh: '独生子女父母光荣证', en: 'Honor certificate of parents of an only child' },
  aliases: ['独生子女证', '独生子女光荣证', '光荣证', '独子证', '独生证', 'only-child certificate'],
  sector: 'health',
  authority: {
    zh: '街道办事处（镇人民政府）社区事务受理服务中心',
    en: 'Sub-district or town community affairs service center',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '人口与计划生育法（2021年修正）；上海市人口与计划生育条例',
  disclosure: {
    'benefit-claim': ['number', 'holderName', 'holderNumber', 'issueDate', 'child'],
    counter: ['number', 'holderName', 'holderNumber', 'issueDate', 'child'],
    'online-application': ['number', 'holderName', 'holderNumber', 'issueDate', 'child'],
  },
  fields: {
    number: { zh: '编号', en: 'Number' },
    holderName: { zh: '父母姓名', en: 'Names of the parents' },
    holderNumber: { zh: '父母身份证件号码', en: 'Identity document numbers of the parents' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    child: {
      zh: '子女',
      en: 'Child',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        sex: { zh: '性别', en: 'Sex' },
        birthDate: { zh: '出生日期', en: 'Date of birth' },
      },
    },
  },
  sample: {
    number: '沪独310107198906213',
    holderName: ['董建平', '汤月英'],
    holderNumber: ['31010719610918131X', '310107196304052847'],
    issueDate: '1989-10-16',
    child: { name: '董晓峰', sex: 'male', birthDate: '1989-05-27' },
  },
  notes: {
    zh: '2016年起不再新发，仅为此前自愿终身只生育一个子女的夫妻补发；退休时凭证享受奖励。',
    en: 'Not issued anew since 2016, only replaced for couples who had one child before; it opens a reward at retirement.',
  },
};
