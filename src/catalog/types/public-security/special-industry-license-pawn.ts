import { licenseType, optional, personal } from '../../entries.ts';
import { address, date, documentNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 特种行业许可证（典当业）. */
export const specialIndustryLicensePawn = /*@__PURE__*/ (() =>
  licenseType(85, 'special-industry-license-pawn', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    unitAddress: address,
    legalRepresentative: [personName, personal],
    businessScope: [text(500), optional],
    pawnPermitNumber: documentNumber,
  }))();
