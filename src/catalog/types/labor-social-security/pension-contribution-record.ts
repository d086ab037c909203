import { contributionState } from '../../codes/certificate.ts';
import { defineLicenseType } from '../../define.ts';
import {
  code,
  date,
  decimal,
  group,
  identityNumber,
  integer,
  list,
  personName,
  text,
  yearMonth,
} from '../../kinds/index.ts';

/** 参加个人城镇基本养老保险缴费情况. Amounts in yuan. */
export const pensionContributionRecord = /*@__PURE__*/ (() =>
  defineLicenseType({
    number: 207,
    key: 'pension-contribution-record',
    class: 'certificate',
    fields: {
      number: [-4, text(40), 'personal'],
      holderName: [-5, personName, 'personal'],
      holderNumber: [-6, identityNumber, 'personal'],
      issueDate: [-7, date],
      currentEmployer: [1, text(100), 'optional personal'],
      contributionMonths: [2, integer(0, 1_200), 'personal'],
      records: [
        3,
        list(
          group({
            month: [1, yearMonth],
            base: [2, decimal(2, 0)],
            paid: [3, decimal(2, 0)],
            state: [4, code(contributionState)],
            employer: [5, text(100), 'optional'],
          }),
          240,
        ),
        'personal',
      ],
      accountBalance: [4, decimal(2, 0), 'optional personal'],
      printedRange: [5, group({ from: [1, yearMonth], to: [2, yearMonth] })],
    },
  }))();
