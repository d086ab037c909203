/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'developer-qualification': () => import('./developer-qualification.ts'),
  'housing-fund-contribution-proof': () => import('./housing-fund-contribution-proof.ts'),
  'housing-lease-filing': () => import('./housing-lease-filing.ts'),
  'presale-permit': () => import('./presale-permit.ts'),
  'public-rental-eligibility': () => import('./public-rental-eligibility.ts'),
  'real-estate-query-result': () => import('./real-estate-query-result.ts'),
  'real-estate-registration-proof': () => import('./real-estate-registration-proof.ts'),
  'real-estate-title': () => import('./real-estate-title.ts'),
  'shared-ownership-eligibility': () => import('./shared-ownership-eligibility.ts'),
} as const;
