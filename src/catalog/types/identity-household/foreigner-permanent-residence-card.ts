import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { ageOver, code, country, date, documentNumber, image, personName } from '../../kinds/index.ts';

/**
 * 中华人民共和国外国人永久居留身份证. Its number has 18 characters and the birth date from the 8th on, so that it is no
 * resident number.
 */
export const permanentResidenceCard = /*@__PURE__*/ (() =>
  licenseType(8, 'foreigner-permanent-residence-card', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    nameChinese: [personName, optionalPersonal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    nationality: [country, personal],
    portrait: [image(16_384), optionalPersonal],
    formerNumber: [documentNumber, optionalPersonal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
