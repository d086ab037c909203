import type { subsistenceAllowanceCertificate } from '../../types/civil-affairs/subsistence-allowance-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof subsistenceAllowanceCertificate> = {
  name: { zh: '城乡居民最低生活保障证', en: 'Subsistence allowance (dibao) certificate' },
  aliases: ['低保证', '最低生活保障证', '低保', '低保户证明', '最低生活保障金领取证', 'dibao certificate'],
  sector: 'civil-affairs',
  authority: {
    zh: '街道办事处（镇人民政府）社区事务受理服务中心',
    en: 'Sub-district or town community affairs service center',
  },
  holderKind: 'household',
  validity: {
    kind: 'fixed-term',
    years: [1],
    note: { zh: '每半年或一年复核一次', en: 'reviewed every half year or year' },
  },
  renewal: {
    remindDays: 30,
    next: {
      zh: '复核到期前，向街道办事处（镇人民政府）申报家庭人口、收入和财产状况；有变化的及时报告。',
      en: 'Before the review, declare the household’s members, income and assets at the sub-district or town; report changes at once.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '社会救助暂行办法 第九条至第十三条；上海市社会救助条例',
  disclosure: {
    'benefit-claim': ['number', 'holderName', 'holderNumber', 'members'],
    'medical-care': ['number', 'holderName', 'members'],
    'school-enrollment': ['number', 'holderName', 'members'],
    counter: ['number', 'holderName', 'holderNumber', 'address', 'members', 'monthlyAmount', 'startMonth'],
    'online-application': ['number', 'holderName', 'holderNumber', 'members'],
  },
  fields: {
    number: { zh: '证号', en: 'Certificate number' },
    holderName: { zh: '户主姓名', en: 'Head of the household' },
    holderNumber: { zh: '户主公民身份号码', en: 'Citizen identity number of the head' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    address: { zh: '家庭住址', en: 'Home address' },
    members: {
      zh: '保障人员',
      en: 'Members covered',
      parts: {
        name: { zh: '姓名', en: 'Name' },
        relationToHead: { zh: '与户主关系', en: 'Relation to the head' },
        number: { zh: '公民身份号码', en: 'Citizen identity number' },
      },
    },
    monthlyAmount: { zh: '月保障金额', en: 'Monthly allowance', unit: 'CNY' },
    startMonth: { zh: '享受起始年月', en: 'Paid since (month)' },
    validFrom: { zh: '有效期（起）', en: 'Valid from' },
    validUntil: { zh: '有效期（止）', en: 'Valid until' },
  },
  sample: {
    number: '310109202404260318',
    holderName: '马德明',
    holderNumber: '310109196907251813',
    issueDate: '2024-04-26',
    address: '上海市虹口区广灵四路269弄11号104室',
    members: [
      { name: '马德明', relationToHead: 'head', number: '310109196907251813' },
      { name: '高玉兰', relationToHead: 'wife', number: '310109197112082029' },
      { name: '马晓蕾', relationToHead: 'only-daughter', number: '310109200703163327' },
    ],
    monthlyAmount: 2865,
    startMonth: '2022-05',
    validFrom: '2024-05-01',
    validUntil: '2025-04-30',
  },
};
