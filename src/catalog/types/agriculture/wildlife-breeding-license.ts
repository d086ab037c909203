import { licenseType, optional, personal, row } from '../../entries.ts';
import { address, date, documentNumber, integer, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 野生动物人工繁育许可证. */
export const wildlifeBreedingLicense = /*@__PURE__*/ (() =>
  licenseType(199, 'wildlife-breeding-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    location: address,
    species: list(row({ name: line(40), quantity: [integer(1, 999_999), optional] }), 100),
    purpose: line(40),
  }))();
