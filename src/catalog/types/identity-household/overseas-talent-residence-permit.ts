import { kinship, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  country,
  date,
  documentNumber,
  identityNumber,
  image,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 上海市海外人才居住证. */
export const overseasTalentResidencePermit = /*@__PURE__*/ (() =>
  licenseType(69, 'overseas-talent-residence-permit', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    nationality: [country, personal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    employer: [organizationName, optionalPersonal],
    familyMembers: [
      list(row({ name: personName, relation: code(kinship), number: identityNumber }), 10),
      optionalPersonal,
    ],
    portrait: [image(16_384), optionalPersonal],
  }))();
