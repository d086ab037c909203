import { donationKind } from '../../codes/health.ts';
import { bloodType, rhesus, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  integer,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 无偿献血证, one for each donation. */
export const bloodDonationCertificate = /*@__PURE__*/ (() =>
  licenseType(132, 'blood-donation-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: [date, personal],
    sex: [code(sex), optionalPersonal],
    bloodType: [code(bloodType), personal],
    rhesus: [code(rhesus), optionalPersonal],
    kind: [code(donationKind), personal],
    volume: [integer(1, 9_999), personal],
    institution: [organizationName, personal],
  }))();
