import { sex } from '../../codes/person.ts';
import { drivingLicenseState, vehicleClasses } from '../../codes/vehicle.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  country,
  date,
  digits,
  image,
  integer,
  personName,
  residentNumber,
  text,
} from '../../kinds/index.ts';

/** 中华人民共和国机动车驾驶证. */
export const drivingLicense = /*@__PURE__*/ (() =>
  licenseType(2, 'driving-license', 'carried valid', {
    number: [residentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    nationality: [country, personal],
    address: [address, personal],
    birthDate: [date, personal],
    firstIssueDate: date,
    vehicleClasses: codeSet(vehicleClasses),
    portrait: [image(16_384), optionalPersonal],
    fileNumber: [digits(12), personal],
    record: [text(200), optionalPersonal],
    state: [code(drivingLicenseState), optional],
    demeritPoints: [integer(0, 999), optionalPersonal],
    barcodeNumber: [digits(13), optionalPersonal],
  }))();
