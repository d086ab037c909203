import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  date,
  dateRange,
  decimal,
  documentNumber,
  line,
  list,
  officialCode,
  organizationName,
  partyNumber,
  personName,
  text,
} from '../../kinds/index.ts';

/** 税收完税证明（表格式）. A refund is a negative amount. */
export const taxPaymentCertificate = /*@__PURE__*/ (() =>
  licenseType(214, 'tax-payment-certificate', 'certificate', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    holderNumber: [partyNumber, personal],
    issueDate: date,
    taxOffice: organizationName,
    items: [
      list(
        row({
          voucher: [documentNumber, optional],
          tax: officialCode('taxes', 5),
          name: [line(60), optional],
          period: dateRange,
          received: date,
          amount: decimal(2),
        }),
        200,
      ),
      personal,
    ],
    totalAmount: [decimal(2), personal],
    registrar: [personName, optional],
    remarks: [text(200), optionalPersonal],
  }))();
