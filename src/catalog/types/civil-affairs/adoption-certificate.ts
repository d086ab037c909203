import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  image,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 收养登记证. Of one adopter or of a couple. */
export const adoptionCertificate = /*@__PURE__*/ (() =>
  licenseType(75, 'adoption-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [list(personName, 2), personal],
    holderNumber: [list(identityNumber, 2), personal],
    issueDate: [date, personal],
    child: [row({ name: personName, sex: code(sex), birthDate: date, number: [identityNumber, optional] }), personal],
    placedBy: [organizationName, optionalPersonal],
    jointPhoto: [image(16_384), optionalPersonal],
  }))();
