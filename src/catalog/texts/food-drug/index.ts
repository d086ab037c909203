/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'cosmetics-production-license': () => import('./cosmetics-production-license.ts'),
  'drug-operation-license': () => import('./drug-operation-license.ts'),
  'drug-production-license': () => import('./drug-production-license.ts'),
  'food-operation-license': () => import('./food-operation-license.ts'),
  'food-production-license': () => import('./food-production-license.ts'),
  'food-workshop-permit': () => import('./food-workshop-permit.ts'),
  'hospital-preparation-license': () => import('./hospital-preparation-license.ts'),
  'internet-drug-information-license': () => import('./internet-drug-information-license.ts'),
  'medical-device-class2-filing': () => import('./medical-device-class2-filing.ts'),
  'medical-device-operation-license': () => import('./medical-device-operation-license.ts'),
  'medical-device-production-license': () => import('./medical-device-production-license.ts'),
  'medical-device-registration': () => import('./medical-device-registration.ts'),
} as const;
