import { residenceReason } from '../../codes/identity-household.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  country,
  date,
  documentNumber,
  identityNumber,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 外国人居留许可, a page in a passport, whose number is the holder’s. */
export const foreignerResidencePermit = /*@__PURE__*/ (() =>
  licenseType(74, 'foreigner-residence-permit', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    nationality: [country, personal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    residenceReason: [code(residenceReason), personal],
    inviter: [organizationName, optionalPersonal],
  }))();
