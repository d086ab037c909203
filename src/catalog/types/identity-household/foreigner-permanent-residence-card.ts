import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { ageOver, code, country, date, identityNumber, image, personName } from '../../kinds/index.ts';

/**
 * 中华人民共和国外国人永久居留身份证. A number of 18 characters is built and checked as a resident number, and begins
 * with 9; one of before 2023 is text.
 */
export const foreignerPermanentResidenceCard = /*@__PURE__*/ (() =>
  licenseType(8, 'foreigner-permanent-residence-card', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    nameChinese: [personName, optionalPersonal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    nationality: [country, personal],
    portrait: [image(16_384), optionalPersonal],
    formerNumber: [identityNumber, optionalPersonal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
