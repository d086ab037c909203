import { licenseType } from '../../entries.ts';
import { creditCode, date, documentNumber, organizationName } from '../../kinds/index.ts';

/** 增值税一般纳税人登记通知书. */
export const generalTaxpayerNotice = /*@__PURE__*/ (() =>
  licenseType(218, 'general-taxpayer-notice', 'certificate', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    registrationDate: date,
    effectiveFrom: date,
    taxOffice: organizationName,
  }))();
