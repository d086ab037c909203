/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'pension-contribution-record': () => import('./pension-contribution-record.ts'),
} as const;
