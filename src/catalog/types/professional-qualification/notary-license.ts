import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, organizationName, personName } from '../../kinds/index.ts';

/** 中华人民共和国公证员执业证. */
export const notaryLicense = /*@__PURE__*/ (() =>
  licenseType(143, 'notary-license', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    employer: [organizationName, personal],
    appointmentNumber: [documentNumber, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
