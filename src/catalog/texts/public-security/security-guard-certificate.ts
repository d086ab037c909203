import type { securityGuardCertificate } from '../../types/public-security/security-guard-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof securityGuardCertificate> = {
  name: { zh: '保安员证', en: 'Security guard’s certificate' },
  aliases: ['保安证', '保安员上岗证', '保安上岗证', '保安资格证', 'security guard license'],
  sector: 'public-security',
  authority: { zh: '上海市公安局', en: 'Shanghai Municipal Public Security Bureau' },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '保安服务管理条例 第十六条；公安机关实施保安服务管理条例办法',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'holderNumber', 'portrait'],
    inspection: ['number', 'holderName', 'holderNumber', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证件编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '公民身份号码', en: 'Citizen identity number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    portrait: { zh: '照片', en: 'Portrait' },
    examDate: { zh: '考试合格日期', en: 'Date of passing the examination' },
  },
  sample: {
    number: '沪2023004512',
    holderName: '刘大勇',
    holderNumber: '341221199306203613',
    issueDate: '2023-05-30',
    sex: 'male',
    examDate: '2023-05-12',
  },
};
