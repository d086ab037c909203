import { numberGrade } from '../../codes/organization.ts';
import { vehicleClasses } from '../../codes/vehicle.ts';
import { licenseType, optional, optionalPersonal } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  creditCode,
  date,
  documentNumber,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 机动车驾驶员培训备案证明. */
export const driverTrainingFiling = /*@__PURE__*/ (() =>
  licenseType(98, 'driver-training-filing', 'public', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address: address,
    legalRepresentative: [personName, optionalPersonal],
    grade: code(numberGrade),
    vehicleClasses: codeSet(vehicleClasses),
  }))();
