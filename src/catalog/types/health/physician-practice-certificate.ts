import { physicianCategory, physicianLevel } from '../../codes/health.ts';
import { sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  image,
  list,
  officialCode,
  organizationName,
  personName,
  region,
  text,
} from '../../kinds/index.ts';

/** 医师执业证书. */
export const physicianPracticeCertificate = /*@__PURE__*/ (() =>
  licenseType(33, 'physician-practice-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    issueDate: date,
    sex: [code(sex), personal],
    birthDate: [date, personal],
    portrait: [image(16_384), optionalPersonal],
    qualificationNumber: [documentNumber, personal],
    level: code(physicianLevel),
    category: code(physicianCategory),
    scope: list(officialCode('physician-scopes', 2), 20),
    institution: [organizationName, personal],
    practicePlace: region,
    institutions: [list(organizationName, 20), optionalPersonal],
    changeRecords: [list(row({ date, change: text(200) }), 50), optionalPersonal],
  }))();
