import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, code, date, documentNumber, image, personName, residentNumber } from '../../kinds/index.ts';

/** 上海市临时居住证, until 2017. */
export const temporaryResidencePermit = /*@__PURE__*/ (() =>
  licenseType(67, 'temporary-residence-permit', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    registeredAddress: [address, personal],
    residenceAddress: [address, personal],
    portrait: [image(16_384), optionalPersonal],
  }))();
