import { accountingFirmForm } from '../../codes/finance-tax.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 会计师事务所执业证书. */
export const accountingFirmLicense = /*@__PURE__*/ (() =>
  licenseType(147, 'accounting-firm-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    businessPlace: address,
    organizationForm: code(accountingFirmForm),
    approvalNumber: documentNumber,
    approvalDate: date,
    serialNumber: [documentNumber, optional],
  }))();
