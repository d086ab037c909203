import { licenseType, optional, row } from '../../entries.ts';
import { creditCode, date, decimal, documentNumber, line, list, organizationName } from '../../kinds/index.ts';

/** 来料加工免税证明. */
export const processingTradeExemptionProof = /*@__PURE__*/ (() =>
  licenseType(219, 'processing-trade-exemption-proof', 'certificate', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    handbookNumber: documentNumber,
    processor: row({ name: organizationName, number: creditCode }),
    goods: list(row({ name: line(60), unit: line(10), quantity: decimal(4, 0), amount: decimal(2, 0) }), 50),
    invoices: [list(documentNumber, 50), optional],
  }))();
