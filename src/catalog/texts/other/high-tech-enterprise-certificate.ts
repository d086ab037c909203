import type { highTechEnterpriseCertificate } from '../../types/other/high-tech-enterprise-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof highTechEnterpriseCertificate> = {
  name: { zh: '高新技术企业证书', en: 'High and new technology enterprise certificate' },
  aliases: ['高企证书', '高新证书', '高新企业证书', '国家高新技术企业证书', '高新技术企业认定证书', 'HNTE certificate'],
  sector: 'other',
  authority: {
    zh: '上海市科学技术委员会、上海市财政局、国家税务总局上海市税务局',
    en: 'Science and Technology Commission, Finance Bureau and Tax Service of Shanghai, jointly',
  },
  holderKind: 'legal-person',
  validity: { kind: 'fixed-term', years: [3], note: null },
  renewal: {
    remindDays: 240,
    next: {
      zh: '不办延续；期满当年按申报批次重新申请认定。',
      en: 'There is no extension; apply for recognition anew in the year in which it ends.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '企业所得税法 第二十八条；高新技术企业认定管理办法（国科发火〔2016〕32号）',
  disclosure: {},
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证时间', en: 'Date of issue' },
    approvers: { zh: '批准机关', en: 'Approving bodies' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: 'GR202331002786',
    holderName: '上海浦东临港启元智能装备有限公司',
    issueDate: '2023-11-15',
    approvers: ['上海市科学技术委员会', '上海市财政局', '国家税务总局上海市税务局'],
    validFrom: '2023-11-15',
    validUntil: '2026-11-14',
  },
  notes: {
    zh: '有效期内企业所得税减按百分之十五的税率征收；编号中“31”是上海，前四位数字是认定年份。',
    en: 'Corporate income tax is 15 % while it is valid. In the number the year of recognition comes first, then 31 for Shanghai.',
  },
};
