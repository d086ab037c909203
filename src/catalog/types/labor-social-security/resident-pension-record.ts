import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  date,
  decimal,
  documentNumber,
  identityNumber,
  integer,
  line,
  list,
  personName,
  region,
  year,
} from '../../kinds/index.ts';

/** 城乡居民基本养老保险缴费情况. */
export const residentPensionRecord = /*@__PURE__*/ (() =>
  licenseType(208, 'resident-pension-record', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    region: [region, personal],
    town: [line(40), optionalPersonal],
    contributionYears: [integer(0, 99), personal],
    records: [
      list(row({ year, grade: integer(0, 99_999), paid: decimal(2, 0), subsidy: decimal(2, 0) }), 50),
      personal,
    ],
    accountBalance: [decimal(2, 0), optionalPersonal],
  }))();
