import { sex } from '../../codes/person.ts';
import { pharmacistCategory, pharmacistScope } from '../../codes/professional-qualification.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, image, organizationName, personName } from '../../kinds/index.ts';

/** 执业药师注册证. */
export const practicingPharmacistRegistration = /*@__PURE__*/ (() =>
  licenseType(126, 'practicing-pharmacist-registration', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    category: code(pharmacistCategory),
    scope: code(pharmacistScope),
    employer: [organizationName, personal],
    qualificationNumber: [documentNumber, personal],
    portrait: [image(16_384), optionalPersonal],
  }))();
