import { licenseType } from '../../entries.ts';
import { date, documentNumber, list, organizationName } from '../../kinds/index.ts';

/** 高新技术企业证书. */
export const highTechEnterpriseCertificate = /*@__PURE__*/ (() =>
  licenseType(200, 'high-tech-enterprise-certificate', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    approvers: list(organizationName, 3),
  }))();
