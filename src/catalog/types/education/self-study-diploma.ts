import { diplomaLevel } from '../../codes/education.ts';
import { sex } from '../../codes/person.ts';
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

/** 高等教育自学考试毕业证书. */
export const selfStudyDiploma = /*@__PURE__*/ (() =>
  licenseType(135, 'self-study-diploma', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), personal],
    major: line(60),
    level: code(diplomaLevel),
    school: organizationName,
    portrait: [image(16_384), optionalPersonal],
  }))();
