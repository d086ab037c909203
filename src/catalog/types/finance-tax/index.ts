import { accountingFirmLicense } from './accounting-firm-license.ts';
import { bookkeepingAgencyLicense } from './bookkeeping-agency-license.ts';
import { exportReturnProof } from './export-return-proof.ts';
import { generalTaxpayerNotice } from './general-taxpayer-notice.ts';
import { incomeTaxRecord } from './income-tax-record.ts';
import { lostVatInvoiceProof } from './lost-vat-invoice-proof.ts';
import { pawnOperationLicense } from './pawn-operation-license.ts';
import { processingTradeExemptionProof } from './processing-trade-exemption-proof.ts';
import { taxClearanceProof } from './tax-clearance-proof.ts';
import { taxPaymentCertificate } from './tax-payment-certificate.ts';

/** 财政、税务与金融. */
export const types = /*@__PURE__*/ (() =>
  [
    accountingFirmLicense,
    bookkeepingAgencyLicense,
    exportReturnProof,
    generalTaxpayerNotice,
    incomeTaxRecord,
    lostVatInvoiceProof,
    pawnOperationLicense,
    processingTradeExemptionProof,
    taxClearanceProof,
    taxPaymentCertificate,
  ] as const)();
