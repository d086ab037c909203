/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'real-estate-title': () => import('./real-estate-title.ts'),
} as const;
