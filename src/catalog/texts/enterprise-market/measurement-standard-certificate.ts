import type { measurementStandardCertificate } from '../../types/enterprise-market/measurement-standard-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof measurementStandardCertificate> = {
  name: { zh: '计量标准考核证书', en: 'Measurement-standard assessment certificate' },
  aliases: ['计量标准证书', '建标证书', '计量标准考核证', '计量建标证', 'measurement standard certificate'],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [5],
    note: { zh: '现行办法为五年，旧办法为四年', en: '5 years; 4 under the former rules' },
  },
  renewal: {
    remindDays: 240,
    next: {
      zh: '有效期届满六个月前，向主持考核的市场监督管理部门申请复查考核。',
      en: 'Apply for a review at the authority that assessed it, 6 months before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '计量法 第六条至第八条；计量标准考核办法；JJF 1033',
  disclosure: {},
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '建标单位', en: 'Organization that maintains the standard' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    name: { zh: '计量标准名称', en: 'Measurement standard' },
    code: { zh: '计量标准代码', en: 'Code of the measurement standard' },
    range: { zh: '测量范围', en: 'Measuring range' },
    uncertainty: {
      zh: '不确定度、准确度等级或最大允许误差',
      en: 'Uncertainty, accuracy class or maximum permissible error',
    },
    location: { zh: '保存地点', en: 'Where it is kept' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '〔2019〕沪量标沪企证字第0427号',
    holderName: '上海精准计量检测技术有限公司',
    issueDate: '2024-07-11',
    name: '0.05级数字压力计标准装置',
    code: '12613510',
    range: '（−0.1～60）MPa',
    uncertainty: '0.05级',
    location: '上海市杨浦区国权北路1688弄12号201室',
    validFrom: '2024-07-11',
    validUntil: '2029-07-10',
  },
};
