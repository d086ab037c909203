import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  image,
  list,
  organizationName,
  personName,
  region,
} from '../../kinds/index.ts';

/** 巡游出租汽车驾驶员证. */
export const taxiDriverCertificate = /*@__PURE__*/ (() =>
  licenseType(95, 'taxi-driver-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    serviceArea: list(region, 20),
    employer: [organizationName, optionalPersonal],
    registeredUntil: [date, optional],
    portrait: [image(16_384), optionalPersonal],
  }))();
