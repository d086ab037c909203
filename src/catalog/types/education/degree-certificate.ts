import { degree, discipline, sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  image,
  line,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 学位证书. */
export const degreeCertificate = /*@__PURE__*/ (() =>
  licenseType(39, 'degree-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    trainingUnit: organizationName,
    major: line(60),
    degree: code(degree),
    discipline: [code(discipline), optional],
    category: [officialCode('professional-degrees', 4), optional],
    chair: personName,
    portrait: [image(16_384), optionalPersonal],
  }))();
