import { flatType } from '../../codes/housing-property.ts';
import { kinship } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, list, organizationName, personName } from '../../kinds/index.ts';

/** 公共租赁住房准入资格确认书. */
export const publicRentalEligibility = /*@__PURE__*/ (() =>
  licenseType(151, 'public-rental-eligibility', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    familyMembers: [
      list(row({ name: personName, relation: code(kinship), number: identityNumber }), 99),
      optionalPersonal,
    ],
    flatType: code(flatType),
    employer: [organizationName, optionalPersonal],
    residencePermitNumber: [documentNumber, optionalPersonal],
  }))();
