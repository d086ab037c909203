/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'class2-constructor-registration': () => import('./class2-constructor-registration.ts'),
  'class2-cost-engineer-registration': () => import('./class2-cost-engineer-registration.ts'),
  'class2-metrologist-certificate': () => import('./class2-metrologist-certificate.ts'),
  'construction-special-operator': () => import('./construction-special-operator.ts'),
  'forensic-expert-license': () => import('./forensic-expert-license.ts'),
  'forensic-institution-license': () => import('./forensic-institution-license.ts'),
  'law-firm-license': () => import('./law-firm-license.ts'),
  'lawyer-license': () => import('./lawyer-license.ts'),
  'notary-license': () => import('./notary-license.ts'),
  'notary-office-license': () => import('./notary-office-license.ts'),
  'practicing-pharmacist-registration': () => import('./practicing-pharmacist-registration.ts'),
  'professional-title-certificate': () => import('./professional-title-certificate.ts'),
  'safety-manager-certificate': () => import('./safety-manager-certificate.ts'),
  'special-equipment-operator-certificate': () => import('./special-equipment-operator-certificate.ts'),
  'special-operation-certificate': () => import('./special-operation-certificate.ts'),
  'vocational-qualification': () => import('./vocational-qualification.ts'),
} as const;
