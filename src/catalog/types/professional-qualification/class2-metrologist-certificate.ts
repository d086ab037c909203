import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { code, date, documentNumber, identityNumber, image, personName, yearMonth } from '../../kinds/index.ts';

/** 二级注册计量师资格证书. */
export const class2MetrologistCertificate = /*@__PURE__*/ (() =>
  licenseType(149, 'class2-metrologist-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    birthMonth: [yearMonth, optionalPersonal],
    portrait: [image(16_384), optionalPersonal],
  }))();
