import type { socialMeasurementStandardCertificate } from '../../types/enterprise-market/social-measurement-standard-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof socialMeasurementStandardCertificate> = {
  name: { zh: '社会公用计量标准证书', en: 'Certificate of a public measurement standard' },
  aliases: ['社会公用计量标准', '社会公用计量标准证', '公用计量标准证书', '社公标证书', 'public measurement standard'],
  sector: 'enterprise-market',
  authority: { zh: '上海市市场监督管理局', en: 'Shanghai Municipal Administration for Market Regulation' },
  holderKind: 'legal-person',
  validity: {
    kind: 'fixed-term',
    years: [5],
    note: { zh: '与计量标准考核证书的有效期一致', en: 'as that of the assessment certificate' },
  },
  renewal: {
    remindDays: 240,
    next: {
      zh: '先办计量标准复查考核，再凭新的考核证书换发。',
      en: 'Have the standard reviewed first, then apply with the new assessment certificate.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: '310100748000100',
  legalBasis: '计量法 第六条；计量法实施细则；计量标准考核办法',
  disclosure: {},
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '建标单位', en: 'Organization that maintains the standard' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    name: { zh: '计量标准名称', en: 'Measurement standard' },
    range: { zh: '测量范围', en: 'Measuring range' },
    uncertainty: {
      zh: '不确定度、准确度等级或最大允许误差',
      en: 'Uncertainty, accuracy class or maximum permissible error',
    },
    assessmentNumber: { zh: '计量标准考核证书号', en: 'Number of the assessment certificate' },
    items: { zh: '可开展的检定或校准项目', en: 'Verification or calibration items' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '〔2024〕沪社量标证字第0186号',
    holderName: '上海市徐汇区计量质量检测所',
    issueDate: '2024-06-05',
    name: '二等量块标准装置',
    range: '（0.5～100）mm',
    uncertainty: 'U=0.10μm+1×10⁻⁶ln（k=2.7）',
    assessmentNumber: '〔2003〕沪量标沪法证字第0186号',
    items: ['量块检定', '千分尺检定', '百分表检定仪校准'],
    validFrom: '2024-06-05',
    validUntil: '2029-06-04',
  },
};
