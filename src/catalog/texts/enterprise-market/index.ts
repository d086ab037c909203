/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'business-license': () => import('./business-license.ts'),
} as const;
