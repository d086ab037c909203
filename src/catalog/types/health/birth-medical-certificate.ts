import { documentKind, ethnicity, sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  country,
  date,
  decimal,
  documentNumber,
  identityNumber,
  instant,
  integer,
  organizationName,
  personName,
  region,
} from '../../kinds/index.ts';

/** 出生医学证明. The holder is the newborn. */
export const birthMedicalCertificate = /*@__PURE__*/ (() => {
  const parent = row({
    name: personName,
    age: [integer(1, 99), optional],
    nationality: country,
    ethnicity: [code(ethnicity), optional],
    address: [address, optional],
    documentKind: code(documentKind),
    number: identityNumber,
  });
  return licenseType(31, 'birth-medical-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: [date, personal],
    sex: [code(sex), personal],
    birthTime: [instant, personal],
    gestationWeeks: [integer(1, 99), personal],
    birthWeight: [integer(1, 9_999), personal],
    birthLength: [decimal(1, 0), personal],
    birthplace: [region, personal],
    institution: [organizationName, personal],
    mother: [parent, personal],
    father: [parent, optionalPersonal],
  });
})();
