/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'dog-license': () => import('./dog-license.ts'),
  'explosives-unit-license': () => import('./explosives-unit-license.ts'),
  'explosives-worker-license': () => import('./explosives-worker-license.ts'),
  'no-criminal-record': () => import('./no-criminal-record.ts'),
  'security-guard-certificate': () => import('./security-guard-certificate.ts'),
  'security-service-license': () => import('./security-service-license.ts'),
  'special-industry-license-hotel': () => import('./special-industry-license-hotel.ts'),
  'special-industry-license-pawn': () => import('./special-industry-license-pawn.ts'),
  'special-industry-license-seals': () => import('./special-industry-license-seals.ts'),
} as const;
