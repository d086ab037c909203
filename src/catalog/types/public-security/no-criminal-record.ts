import { sex } from '../../codes/person.ts';
import { criminalRecord } from '../../codes/public-security.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import {
  code,
  country,
  date,
  documentNumber,
  identityNumber,
  organizationName,
  personName,
  text,
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
    queryFrom: date,
    queryTo: date,
    conclusion: [code(criminalRecord), personal],
    applicantUnit: [organizationName, optionalPersonal],
    purpose: text(100),
  }))();
