import { physicianCategory, physicianLevel } from '../../codes/health.ts';
import { education, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  image,
  line,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 医师资格证书. Its number contains the resident number. */
export const physicianQualification = /*@__PURE__*/ (() =>
  licenseType(128, 'physician-qualification', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    portrait: [image(16_384), optionalPersonal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    level: code(physicianLevel),
    category: code(physicianCategory),
    school: [organizationName, optionalPersonal],
    major: [line(40), optionalPersonal],
    educationLevel: [code(education), optionalPersonal],
  }))();
