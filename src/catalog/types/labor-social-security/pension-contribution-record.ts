import { contributionState } from '../../codes/labor-social-security.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  integer,
  list,
  organizationName,
  personName,
  yearMonth,
} from '../../kinds/index.ts';

/** 参加个人城镇基本养老保险缴费情况. */
export const pensionContributionRecord = /*@__PURE__*/ (() =>
  licenseType(207, 'pension-contribution-record', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    currentEmployer: [organizationName, optionalPersonal],
    contributionMonths: [integer(0, 1_200), personal],
    records: [
      list(
        row({
          month: yearMonth,
          base: decimal(2, 0),
          paid: decimal(2, 0),
          state: code(contributionState),
          employer: [organizationName, optional],
        }),
        240,
      ),
      personal,
    ],
    accountBalance: [decimal(2, 0), optionalPersonal],
    printedRange: row({ from: yearMonth, until: yearMonth }),
  }))();
