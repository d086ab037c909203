import { incomeKind } from '../../codes/finance-tax.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  line,
  list,
  organizationName,
  personName,
  yearMonth,
} from '../../kinds/index.ts';

/** 个人所得税纳税记录. A refund is a negative amount. */
export const incomeTaxRecord = /*@__PURE__*/ (() =>
  licenseType(215, 'income-tax-record', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    period: row({ from: yearMonth, until: yearMonth }),
    items: [
      list(
        row({
          date: date,
          amount: decimal(2),
          received: date,
          kind: code(incomeKind),
          month: yearMonth,
          taxOffice: organizationName,
          remarks: [line(40), optional],
        }),
        240,
      ),
      personal,
    ],
    totalAmount: [decimal(2), personal],
    verificationCode: [documentNumber, personal],
  }))();
