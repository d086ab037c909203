/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'birth-medical-certificate': () => import('./birth-medical-certificate.ts'),
  'birth-service-registration': () => import('./birth-service-registration.ts'),
  'blood-donation-certificate': () => import('./blood-donation-certificate.ts'),
  'disinfectant-producer-license': () => import('./disinfectant-producer-license.ts'),
  'maternal-child-service-license': () => import('./maternal-child-service-license.ts'),
  'medical-institution-license': () => import('./medical-institution-license.ts'),
  'migrant-childbearing-proof': () => import('./migrant-childbearing-proof.ts'),
  'nurse-practice-certificate': () => import('./nurse-practice-certificate.ts'),
  'only-child-parent-certificate': () => import('./only-child-parent-certificate.ts'),
  'physician-practice-certificate': () => import('./physician-practice-certificate.ts'),
  'physician-qualification': () => import('./physician-qualification.ts'),
  'public-place-hygiene-license': () => import('./public-place-hygiene-license.ts'),
  'radiodiagnosis-license': () => import('./radiodiagnosis-license.ts'),
  'tcm-clinic-filing': () => import('./tcm-clinic-filing.ts'),
  'vaccination-record-proof': () => import('./vaccination-record-proof.ts'),
  'water-supply-hygiene-license': () => import('./water-supply-hygiene-license.ts'),
} as const;
