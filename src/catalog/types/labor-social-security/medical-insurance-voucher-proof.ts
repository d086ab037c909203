import { medicalInsuredState, socialInsurance } from '../../codes/labor-social-security.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  integer,
  list,
  organizationName,
  personName,
  yearMonth,
} from '../../kinds/index.ts';

/** 基本医疗保险参保凭证. */
export const medicalInsuranceVoucherProof = /*@__PURE__*/ (() =>
  licenseType(211, 'medical-insurance-voucher-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    kind: code(socialInsurance),
    insuredPeriods: [
      list(row({ from: yearMonth, until: yearMonth, months: integer(0, 1_200), state: code(medicalInsuredState) }), 50),
      personal,
    ],
    accountBalance: [decimal(2, 0), optionalPersonal],
    agencyName: organizationName,
  }))();
