import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  ageOver,
  code,
  country,
  date,
  identityNumber,
  image,
  line,
  personName,
  region,
  text,
} from '../../kinds/index.ts';

/** 中华人民共和国普通护照. */
export const passport = /*@__PURE__*/ (() =>
  licenseType(9, 'passport', 'carried valid', {
    number: [identityNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    namePinyin: [personName, personal],
    sex: [code(sex), personal],
    nationality: [country, personal],
    birthDate: [date, personal],
    birthplace: [line(60), personal],
    issuePlace: region,
    portrait: [image(16_384), optionalPersonal],
    signature: [image(16_384), optionalPersonal],
    remarks: [text(200), optionalPersonal],
    ageOver18: [ageOver(18, 'birthDate'), optionalPersonal],
  }))();
