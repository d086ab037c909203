import type { auctionApprovalCertificate } from '../../types/enterprise-market/auction-approval-certificate.ts';
import type { LicenseTypeTexts } from '../../types.ts';

export const texts: LicenseTypeTexts<typeof auctionApprovalCertificate> = {
  name: { zh: '拍卖经营批准证书', en: 'Auction-business approval certificate' },
  aliases: ['拍卖许可证', '拍卖经营许可证', '拍卖批准证书', '拍卖证', 'auction license'],
  sector: 'enterprise-market',
  authority: { zh: '上海市商务委员会', en: 'Shanghai Municipal Commission of Commerce' },
  holderKind: 'legal-person',
  validity: { kind: 'permanent', years: null, note: { zh: '多不载明期限', en: 'most state no term' } },
  renewal: {
    remindDays: 60,
    next: {
      zh: '载明有效期的，届满前向原批准的商务主管部门申请换发。',
      en: 'Where it states a term, apply at the commission that granted it before the end.',
    },
  },
  officialTypeCode: null,
  shanghaiCatalogCode: null,
  legalBasis: '拍卖法 第十一条；拍卖管理办法',
  disclosure: {
    'consumer-check': ['legalRepresentative'],
    'business-partner': ['legalRepresentative'],
    inspection: ['legalRepresentative'],
    tendering: ['legalRepresentative'],
    counter: ['legalRepresentative'],
    'online-application': ['legalRepresentative'],
  },
  fields: {
    number: { zh: '证书编号', en: 'Certificate number' },
    holderName: { zh: '企业名称', en: 'Name of the enterprise' },
    issueDate: { zh: '发证日期', en: 'Date of issue' },
    legalRepresentative: { zh: '法定代表人', en: 'Legal representative' },
    domicile: { zh: '住所', en: 'Domicile' },
    registeredCapital: { zh: '注册资本', en: 'Registered capital' },
    businessScope: { zh: '经营范围', en: 'Scope of business' },
    validFrom: { zh: '有效期起', en: 'Valid from' },
    validUntil: { zh: '有效期至', en: 'Valid until' },
  },
  sample: {
    number: '310106-0219',
    holderName: '上海静远国际拍卖有限公司',
    issueDate: '2021-05-31',
    legalRepresentative: '方锦程',
    domicile: '上海市静安区北京西路1399号信达大厦16层B座',
    registeredCapital: { amount: 10000000, currency: 'CNY' },
    businessScope:
      '拍卖（各类动产、不动产、无形资产及财产权利，法律法规禁止流通的除外；文物拍卖须另行取得文物拍卖许可证）',
    validFrom: '2021-05-31',
    validUntil: null,
  },
};
