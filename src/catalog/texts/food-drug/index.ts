/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'food-operation-license': () => import('./food-operation-license.ts'),
} as const;
