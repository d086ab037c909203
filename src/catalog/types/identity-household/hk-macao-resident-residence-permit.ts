import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  ageOver,
  code,
  date,
  identityNumber,
  image,
  integer,
  personName,
  residentNumber,
} from '../../kinds/index.ts';

/** 港澳居民居住证. */
export const hkMacaoResidentResidencePermit = /*@__PURE__*/ (() =>
  licenseType(7, 'hk-macao-resident-residence-permit', 'carried valid', {
    number: [residentNumber, personal],
    holderName: [personName, personal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    residenceAddress: [address, personal],
    portrait: [image(16_384), optionalPersonal],
    issueCount: integer(1, 99),
    travelPermitNumber: [identityNumber, personal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
