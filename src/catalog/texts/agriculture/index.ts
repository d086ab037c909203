/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'agricultural-machinery-driving-license': () => import('./agricultural-machinery-driving-license.ts'),
  'animal-epidemic-condition-certificate': () => import('./animal-epidemic-condition-certificate.ts'),
  'aquaculture-permit': () => import('./aquaculture-permit.ts'),
  'fishing-license': () => import('./fishing-license.ts'),
  'forest-seedling-license': () => import('./forest-seedling-license.ts'),
  'pesticide-operation-license': () => import('./pesticide-operation-license.ts'),
  'rural-land-contract-certificate': () => import('./rural-land-contract-certificate.ts'),
  'seed-operation-license': () => import('./seed-operation-license.ts'),
  'veterinarian-license': () => import('./veterinarian-license.ts'),
  'veterinary-clinic-license': () => import('./veterinary-clinic-license.ts'),
  'veterinary-drug-operation-license': () => import('./veterinary-drug-operation-license.ts'),
  'wildlife-breeding-license': () => import('./wildlife-breeding-license.ts'),
} as const;
