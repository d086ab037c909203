/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'no-criminal-record': () => import('./no-criminal-record.ts'),
  'special-industry-license-hotel': () => import('./special-industry-license-hotel.ts'),
} as const;
