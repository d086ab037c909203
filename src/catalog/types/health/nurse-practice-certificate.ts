import { ethnicity, sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  country,
  date,
  dateRange,
  documentNumber,
  identityNumber,
  image,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 护士执业证书. */
export const nursePracticeCertificate = /*@__PURE__*/ (() =>
  licenseType(34, 'nurse-practice-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    portrait: [image(16_384), optionalPersonal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    nationality: [country, optionalPersonal],
    ethnicity: [code(ethnicity), optionalPersonal],
    institution: [organizationName, personal],
    firstIssueDate: date,
    renewals: [list(dateRange, 12), optional],
    changeRecords: [list(row({ date, change: text(200) }), 50), optionalPersonal],
  }))();
