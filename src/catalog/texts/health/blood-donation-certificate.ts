import type { bloodDonationCertificate } from '../../types/health/blood-donation-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof bloodDonationCertificate> = {
  name: { zh: '无偿献血证', en: 'Voluntary blood donation certificate' },
  aliases: ['献血证', '献血证书', '无偿献血证书', '义务献血证', 'blood donor card'],
  sector: 'health',
  authority: {
    zh: '上海市血液管理办公室（采血单位发放）',
    en: 'Shanghai Blood Administration Office (handed out by the collecting unit)',
  },
  holderKind: 'natural-person',
  validity: { kind: 'permanent', years: null, note: null },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '献血法；上海市献血条例',
  disclosure: {
    'benefit-claim': ['number', 'holderName', 'holderNumber', 'kind', 'volume', 'issueDate'],
    'medical-care': ['number', 'holderName', 'issueDate', 'bloodType', 'rhesus', 'volume', 'institution'],
    counter: ['number', 'holderName', 'holderNumber', 'issueDate', 'kind', 'volume', 'institution'],
    'online-application': ['number', 'holderName', 'holderNumber', 'issueDate', 'kind', 'volume'],
  },
  fields: {
    number: { zh: '献血证编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证件号码', en: 'Identity document number' },
    issueDate: { zh: '献血日期', en: 'Date of donation' },
    sex: { zh: '性别', en: 'Sex' },
    bloodType: { zh: '血型（ABO）', en: 'Blood type (ABO)' },
    rhesus: { zh: '血型（Rh）', en: 'Blood type (Rh)' },
    kind: { zh: '献血类别', en: 'Kind of donation' },
    volume: { zh: '献血量', en: 'Volume', unit: 'ml' },
    institution: { zh: '采血单位', en: 'Collecting unit' },
  },
  sample: {
    number: '3100024018342',
    holderName: '贺天宇',
    holderNumber: '310113199802266179',
    issueDate: '2024-06-14',
    sex: 'male',
    bloodType: 'O',
    rhesus: 'positive',
    kind: 'whole-blood',
    volume: 400,
    institution: '上海市血液中心',
  },
  notes: {
    zh: '献血者本人及其配偶、父母、子女凭证享受用血优惠。',
    en: 'The donor, spouse, parents and children may use blood on favorable terms.',
  },
};
