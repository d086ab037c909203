/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'drainage-permit': () => import('./drainage-permit.ts'),
  'eia-approval': () => import('./eia-approval.ts'),
  'hazardous-waste-license': () => import('./hazardous-waste-license.ts'),
  'pollutant-discharge-permit': () => import('./pollutant-discharge-permit.ts'),
  'radiation-safety-license': () => import('./radiation-safety-license.ts'),
  'river-project-permit': () => import('./river-project-permit.ts'),
  'water-abstraction-permit': () => import('./water-abstraction-permit.ts'),
} as const;
