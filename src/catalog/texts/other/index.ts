/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'high-tech-enterprise-certificate': () => import('./high-tech-enterprise-certificate.ts'),
  'lightning-test-qualification': () => import('./lightning-test-qualification.ts'),
  'surveying-qualification': () => import('./surveying-qualification.ts'),
  'telecom-value-added-license': () => import('./telecom-value-added-license.ts'),
} as const;
