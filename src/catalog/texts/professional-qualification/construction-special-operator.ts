import type { constructionSpecialOperator } from '../../types/professional-qualification/construction-special-operator.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof constructionSpecialOperator> = {
  name: { zh: '建筑施工特种作业操作资格证书', en: 'Construction special-operation certificate' },
  aliases: [
    '建筑施工特种作业证',
    '建筑特种作业操作证',
    '建筑电工证',
    '架子工证',
    '塔吊司机证',
    '塔吊证',
    '信号工证',
    '建筑特种工证',
    'tower crane operator certificate',
  ],
  sector: 'professional-qualification',
  authority: {
    zh: '上海市住房和城乡建设管理委员会',
    en: 'Shanghai Municipal Commission of Housing, Urban-Rural Development and Management',
  },
  holderKind: 'natural-person',
  validity: {
    kind: 'fixed-term',
    years: [2, 6],
    note: {
      zh: '两年，复核合格延期两年；有的证书写明六年，每两年复核',
      en: '2 years, and 2 more after each review; some certificates state 6 years with a review every 2',
    },
  },
  renewal: {
    remindDays: 90,
    next: {
      zh: '期满前三个月内向原考核发证机关申请延期复核。',
      en: 'Apply to the issuing authority for the review within the 3 months before the end.',
    },
  },
  officialTypeCode: '11100000000013338W032',
  shanghaiCatalogCode: null,
  legalBasis: '建设工程安全生产管理条例 第二十五条；建筑施工特种作业人员管理规定（建质〔2008〕75号）',
  disclosure: {
    'qualification-check': ['number', 'holderName', 'portrait'],
    employment: ['number', 'holderName', 'portrait'],
    inspection: ['number', 'holderName', 'portrait'],
    counter: ['number', 'holderName', 'holderNumber'],
    'online-application': ['number', 'holderName', 'holderNumber'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '姓名', en: 'Name' },
    holderNumber: { zh: '身份证件号码', en: 'Identity document number' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    sex: { zh: '性别', en: 'Sex' },
    category: { zh: '操作类别（工种）', en: 'Kind of operation' },
    firstIssueDate: { zh: '初次领证日期', en: 'Date of first issue' },
    usePeriod: { zh: '使用期（至下次复核）', en: 'Period of use (until the next review)' },
    portrait: { zh: '照片', en: 'Portrait' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '沪A012022003815',
    holderName: '孙海波',
    holderNumber: '310120199303282151',
    issueDate: '2026-05-06',
    sex: 'male',
    category: '01',
    firstIssueDate: '2022-05-11',
    usePeriod: { from: '2026-05-11', until: '2028-05-10' },
    validFrom: '2026-05-11',
    validUntil: '2028-05-10',
  },
};
