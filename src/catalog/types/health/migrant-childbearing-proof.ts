import { maritalStatus, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import { address, code, date, documentNumber, identityNumber, list, personName } from '../../kinds/index.ts';

/** 来沪人员生育情况证明. */
export const migrantChildbearingProof = /*@__PURE__*/ (() =>
  licenseType(205, 'migrant-childbearing-proof', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    maritalStatus: [code(maritalStatus), personal],
    spouseName: [personName, optionalPersonal],
    spouseNumber: [identityNumber, optionalPersonal],
    children: [list(row({ name: personName, sex: code(sex), birthDate: date }), 50), optionalPersonal],
    registeredAddress: [address, personal],
    address: [address, personal],
  }))();
