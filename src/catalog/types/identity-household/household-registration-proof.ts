import { ethnicity, householdType, kinship, sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { address, code, date, documentNumber, line, personName, residentNumber, text } from '../../kinds/index.ts';

/** 户籍证明. */
export const householdRegistrationProof = /*@__PURE__*/ (() =>
  licenseType(201, 'household-registration-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    ethnicity: [code(ethnicity), optionalPersonal],
    birthDate: [date, personal],
    registeredAddress: [address, personal],
    householderName: [personName, optionalPersonal],
    relationToHead: [code(kinship), optionalPersonal],
    householdType: [code(householdType), optional],
    matter: [text(500), personal],
    purpose: [line(100), personal],
  }))();
