import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  code,
  date,
  digits,
  documentNumber,
  image,
  line,
  organizationName,
  partyNumber,
} from '../../kinds/index.ts';

/** 养犬登记证, of a person or of a unit that keeps a dog. */
export const dogLicense = /*@__PURE__*/ (() =>
  licenseType(90, 'dog-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    holderNumber: [partyNumber, personal],
    issueDate: date,
    address: [address, personal],
    dogName: [line(20), optionalPersonal],
    breed: line(40),
    dogSex: code(sex),
    coatColor: line(20),
    chipNumber: [digits(15), personal],
    immunizationNumber: [documentNumber, optionalPersonal],
    dogPhoto: [image(16_384), optionalPersonal],
  }))();
