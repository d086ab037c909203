import { licenseType, optional, row } from '../../entries.ts';
import {
  creditCode,
  date,
  decimal,
  digits,
  documentNumber,
  line,
  list,
  organizationName,
  yesNo,
} from '../../kinds/index.ts';

/** 丢失增值税专用发票已报税证明单. Its holder is the seller. */
export const lostVatInvoiceProof = /*@__PURE__*/ (() =>
  licenseType(217, 'lost-vat-invoice-proof', 'certificate', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    buyer: row({ name: organizationName, number: creditCode }),
    invoices: list(
      row({
        code: digits(10),
        number: digits(8),
        name: line(60),
        unitPrice: [decimal(6, 0), optional],
        quantity: [decimal(4, 0), optional],
        amount: decimal(2, 0),
        tax: decimal(2, 0),
      }),
      50,
    ),
    reportDate: date,
    declared: yesNo,
  }))();
