import { fundAccountState } from '../../codes/housing-property.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  integer,
  organizationName,
  personName,
  yearMonth,
} from '../../kinds/index.ts';

/** 住房公积金缴存证明. */
export const housingFundContributionProof = /*@__PURE__*/ (() =>
  licenseType(212, 'housing-fund-contribution-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    account: [documentNumber, personal],
    employer: [organizationName, personal],
    openDate: [date, optionalPersonal],
    accountState: [code(fundAccountState), personal],
    base: [decimal(2, 0), optionalPersonal],
    monthlyAmount: [decimal(2, 0), personal],
    paidUntil: [yearMonth, personal],
    accountBalance: [decimal(2, 0), personal],
    loans: [row({ count: integer(0, 999), outstanding: decimal(2, 0) }), optionalPersonal],
  }))();
