import { exportTaxState } from '../../codes/finance-tax.ts';
import { licenseType, optional, row } from '../../entries.ts';
import {
  code,
  creditCode,
  date,
  decimal,
  digits,
  documentNumber,
  line,
  list,
  money,
  organizationName,
} from '../../kinds/index.ts';

/** 出口货物已补税/未退税证明. */
export const exportReturnProof = /*@__PURE__*/ (() =>
  licenseType(220, 'export-return-proof', 'certificate', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    declarationNumber: digits(18),
    goods: list(row({ code: digits(10), name: line(60), unit: line(10), quantity: decimal(4, 0), amount: money }), 50),
    state: code(exportTaxState),
    repaidAmount: [decimal(2, 0), optional],
  }))();
