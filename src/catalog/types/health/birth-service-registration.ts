import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { date, documentNumber, identityNumber, integer, personName } from '../../kinds/index.ts';

/** 生育登记. The holder is the mother. */
export const birthServiceRegistration = /*@__PURE__*/ (() =>
  licenseType(133, 'birth-service-registration', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: [date, personal],
    spouseName: [personName, optionalPersonal],
    spouseNumber: [identityNumber, optionalPersonal],
    childOrder: [integer(1, 99), personal],
    expectedDate: [date, optionalPersonal],
  }))();
