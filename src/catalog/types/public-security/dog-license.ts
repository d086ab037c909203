import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  address,
  code,
  date,
  digits,
  documentNumber,
  image,
  organizationName,
  partyNumber,
  text,
} from '../../kinds/index.ts';

/** 养犬登记证, of a person or of a unit that keeps a dog. */
export const dogLicense = /*@__PURE__*/ (() =>
  licenseType(90, 'dog-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    holderNumber: [partyNumber, personal],
    issueDate: date,
    address: [address, personal],
    dogName: [text(20), optional],
    breed: text(40),
    dogSex: code(sex),
    coatColor: text(20),
    chipNumber: [digits(15), personal],
    immunizationNumber: [documentNumber, optionalPersonal],
    dogPhoto: [image(16_384), optional],
  }))();
