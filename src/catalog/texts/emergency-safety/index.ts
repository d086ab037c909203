/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'fireworks-retail-license': () => import('./fireworks-retail-license.ts'),
  'hazardous-chemicals-operation-license': () => import('./hazardous-chemicals-operation-license.ts'),
  'hazardous-chemicals-production-license': () => import('./hazardous-chemicals-production-license.ts'),
  'public-place-fire-permit': () => import('./public-place-fire-permit.ts'),
} as const;
