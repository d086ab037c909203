/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'entertainment-license': () => import('./entertainment-license.ts'),
  'film-screening-license': () => import('./film-screening-license.ts'),
  'high-risk-sport-license': () => import('./high-risk-sport-license.ts'),
  'internet-culture-license': () => import('./internet-culture-license.ts'),
  'performance-operation-license': () => import('./performance-operation-license.ts'),
  'printing-operation-license': () => import('./printing-operation-license.ts'),
  'publication-operation-license': () => import('./publication-operation-license.ts'),
  'radio-tv-production-license': () => import('./radio-tv-production-license.ts'),
  'tourist-guide-license': () => import('./tourist-guide-license.ts'),
  'travel-agency-license': () => import('./travel-agency-license.ts'),
} as const;
