import { kinship } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  integer,
  list,
  organizationName,
  personName,
  residentNumber,
  yesNo,
} from '../../kinds/index.ts';

/** 《上海市居住证》积分通知书. */
export const residencePermitPointsNotice = /*@__PURE__*/ (() =>
  licenseType(68, 'residence-permit-points-notice', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    points: [integer(0, 999), personal],
    standardReached: yesNo,
    employer: [organizationName, personal],
    familyMembers: [
      list(row({ name: personName, relation: code(kinship), number: identityNumber }), 10),
      optionalPersonal,
    ],
  }))();
