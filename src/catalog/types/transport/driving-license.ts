import { sex } from '../../codes/person.ts';
import { drivingLicenseState, vehicleClasses } from '../../codes/vehicle.ts';
import { defineLicenseType } from '../../define.ts';
import {
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
  defineLicenseType({
    number: 2,
    key: 'driving-license',
    carried: true,
    validity: 'required',
    fields: {
      number: [-4, residentNumber, 'personal'],
      holderName: [-5, personName, 'personal'],
      issueDate: [-7, date],
      sex: [1, code(sex), 'personal'],
      nationality: [2, country, 'personal'],
      address: [3, text(100), 'personal'],
      birthDate: [4, date, 'personal'],
      firstIssueDate: [5, date],
      vehicleClasses: [6, codeSet(vehicleClasses)],
      portrait: [7, image(16_384), 'optional personal'],
      fileNumber: [8, digits(12), 'personal'],
      record: [9, text(200), 'optional personal'],
      state: [10, code(drivingLicenseState), 'optional'],
      demeritPoints: [11, integer(0, 999), 'optional personal'],
      barcodeNumber: [12, digits(13), 'optional personal'],
    },
  }))();
