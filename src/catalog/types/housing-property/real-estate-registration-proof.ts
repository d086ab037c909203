import { mortgageKind, provedRight } from '../../codes/housing-property.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  code,
  date,
  dateRange,
  documentNumber,
  list,
  money,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 中华人民共和国不动产登记证明. */
export const realEstateRegistrationProof = /*@__PURE__*/ (() =>
  licenseType(47, 'real-estate-registration-proof', 'carried', {
    number: [documentNumber, personal],
    holderName: [list(organizationName, 99), personal],
    issueDate: date,
    provedRight: code(provedRight),
    obligors: [list(organizationName, 99), personal],
    location: [address, personal],
    unitNumber: [documentNumber, personal],
    mortgageKind: [code(mortgageKind), optional],
    claimAmount: [money, optionalPersonal],
    debtTerm: [dateRange, optionalPersonal],
    other: [text(500), optionalPersonal],
    notes: [text(500), optionalPersonal],
    serialNumber: [documentNumber, personal],
  }))();
