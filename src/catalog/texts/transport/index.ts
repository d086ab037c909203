/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'driving-license': () => import('./driving-license.ts'),
  'vehicle-license': () => import('./vehicle-license.ts'),
} as const;
