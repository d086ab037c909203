/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'accounting-firm-license': () => import('./accounting-firm-license.ts'),
  'bookkeeping-agency-license': () => import('./bookkeeping-agency-license.ts'),
  'export-return-proof': () => import('./export-return-proof.ts'),
  'general-taxpayer-notice': () => import('./general-taxpayer-notice.ts'),
  'income-tax-record': () => import('./income-tax-record.ts'),
  'lost-vat-invoice-proof': () => import('./lost-vat-invoice-proof.ts'),
  'pawn-operation-license': () => import('./pawn-operation-license.ts'),
  'processing-trade-exemption-proof': () => import('./processing-trade-exemption-proof.ts'),
  'tax-clearance-proof': () => import('./tax-clearance-proof.ts'),
  'tax-payment-certificate': () => import('./tax-payment-certificate.ts'),
} as const;
