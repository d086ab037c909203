import { sex } from '../../codes/person.ts';
import { criminalRecord } from '../../codes/public-security.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  country,
  date,
  documentNumber,
  identityNumber,
  line,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 有无违法犯罪记录证明. */
export const noCriminalRecord = /*@__PURE__*/ (() =>
  licenseType(203, 'no-criminal-record', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    nationality: [country, optionalPersonal],
    queryFrom: [date, personal],
    queryTo: [date, personal],
    conclusion: [code(criminalRecord), personal],
    applicantUnit: [organizationName, optionalPersonal],
    purpose: [line(100), personal],
  }))();
