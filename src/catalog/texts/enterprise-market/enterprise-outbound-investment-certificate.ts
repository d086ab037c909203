import type { enterpriseOutboundInvestmentCertificate } from '../../types/enterprise-market/enterprise-outbound-investment-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof enterpriseOutboundInvestmentCertificate> = {
  name: { zh: '企业境外投资证书', en: 'Enterprise outbound investment certificate' },
  aliases: ['境外投资证书', 'ODI证书', '对外投资证书', '企业境外投资批准证书', '境外投资备案证书', 'ODI certificate'],
  sector: 'enterprise-market',
  authority: { zh: '上海市商务委员会', en: 'Shanghai Municipal Commission of Commerce' },
  holderKind: 'legal-person',
  validity: {
    kind: 'permanent',
    years: null,
    note: { zh: '领取后两年内未在境外开展投资的自动失效', en: 'lapses where nothing was invested within 2 years' },
  },
  renewal: null,
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '境外投资管理办法（商务部令2014年第3号）；对外投资备案（核准）报告暂行办法',
  disclosure: {},
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '投资主体（领证企业）', en: 'Investor (holder)' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    enterprise: { zh: '境外企业名称', en: 'Overseas enterprise' },
    nameEnglish: { zh: '境外企业外文名称', en: 'Name in its own language' },
    country: { zh: '国家（地区）', en: 'Country or region' },
    investors: {
      zh: '投资主体及股比',
      en: 'Investors and shares',
      parts: { name: { zh: '投资主体', en: 'Investor' }, share: { zh: '股比', en: 'Share', unit: '%' } },
    },
    totalInvestment: { zh: '投资总额', en: 'Total investment' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    approvalNumber: { zh: '核准或备案文号', en: 'Number of the approval or filing' },
  },
  sample: {
    number: '境外投资证第N3100202400286号',
    holderName: '上海浦江云帆信息技术有限公司',
    issueDate: '2024-05-23',
    enterprise: '云帆科技（新加坡）有限公司',
    nameEnglish: 'Yunfan Technology (Singapore) Pte. Ltd.',
    country: 'SGP',
    investors: [
      { name: '上海浦江云帆信息技术有限公司', share: 70 },
      { name: '上海临港云帆科技发展有限公司', share: 30 },
    ],
    totalInvestment: { amount: 1500000, currency: 'USD' },
    businessScope:
      '软件开发与销售；信息系统集成服务；数据处理和存储支持服务；技术咨询与技术服务；面向东南亚市场的产品推广和客户支持',
    approvalNumber: '沪境外投资〔2024〕N00286号',
  },
};
