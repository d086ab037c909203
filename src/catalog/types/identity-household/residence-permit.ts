import { ethnicity, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, code, date, image, personName, residentNumber } from '../../kinds/index.ts';

/** 上海市居住证. Its validity is that of the last yearly endorsement. */
export const residencePermit = /*@__PURE__*/ (() =>
  licenseType(6, 'residence-permit', 'carried valid', {
    number: [residentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    ethnicity: [code(ethnicity), personal],
    birthDate: [date, personal],
    portrait: [image(16_384), optionalPersonal],
    registeredAddress: [address, personal],
    residenceAddress: [address, personal],
  }))();
