import { licenseType, optional, row } from '../../entries.ts';
import { country, date, decimal, documentNumber, list, money, organizationName, text } from '../../kinds/index.ts';

/** 企业境外投资证书. */
export const enterpriseOutboundInvestmentCertificate = /*@__PURE__*/ (() =>
  licenseType(179, 'enterprise-outbound-investment-certificate', '', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    enterprise: organizationName,
    nameEnglish: [organizationName, optional],
    country: country,
    investors: list(row({ name: organizationName, share: decimal(4, 0, 100) }), 50),
    totalInvestment: money,
    businessScope: text(500),
    approvalNumber: [documentNumber, optional],
  }))();
