import { licenseType } from '../../entries.ts';
import { creditCode, date, documentNumber, organizationName } from '../../kinds/index.ts';

/** 清税证明: that all tax matters of the holder are settled. */
export const taxClearanceProof = /*@__PURE__*/ (() =>
  licenseType(216, 'tax-clearance-proof', 'certificate', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    taxOffice: organizationName,
  }))();
