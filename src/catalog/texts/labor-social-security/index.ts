/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'employment-registration-certificate': () => import('./employment-registration-certificate.ts'),
  'flexible-hours-permit': () => import('./flexible-hours-permit.ts'),
  'foreigner-work-permit': () => import('./foreigner-work-permit.ts'),
  'hr-service-license': () => import('./hr-service-license.ts'),
  'labor-dispatch-license': () => import('./labor-dispatch-license.ts'),
  'medical-insurance-voucher-proof': () => import('./medical-insurance-voucher-proof.ts'),
  'pension-contribution-record': () => import('./pension-contribution-record.ts'),
  'pension-transfer-voucher': () => import('./pension-transfer-voucher.ts'),
  'resident-pension-record': () => import('./resident-pension-record.ts'),
  'social-security-card': () => import('./social-security-card.ts'),
  'unit-social-insurance-status': () => import('./unit-social-insurance-status.ts'),
  'vocational-training-school-license': () => import('./vocational-training-school-license.ts'),
} as const;
