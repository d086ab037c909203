import { unemploymentReason } from '../../codes/labor-social-security.ts';
import { education, householdNature, sex } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  dateRange,
  documentNumber,
  identityNumber,
  image,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 就业创业证. */
export const employmentRegistrationCertificate = /*@__PURE__*/ (() =>
  licenseType(137, 'employment-registration-certificate', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    portrait: [image(16_384), optionalPersonal],
    sex: [code(sex), personal],
    birthDate: [date, personal],
    householdNature: [code(householdNature), optionalPersonal],
    educationLevel: [code(education), optionalPersonal],
    employment: [list(row({ employer: organizationName, period: dateRange }), 100), optionalPersonal],
    unemployment: [list(row({ date, reason: code(unemploymentReason) }), 50), optionalPersonal],
    support: [list(row({ date, policy: line(100) }), 50), optionalPersonal],
  }))();
