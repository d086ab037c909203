/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'marriage-certificate': () => import('./marriage-certificate.ts'),
} as const;
