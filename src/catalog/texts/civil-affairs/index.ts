/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'adoption-certificate': () => import('./adoption-certificate.ts'),
  'disability-certificate': () => import('./disability-certificate.ts'),
  'divorce-certificate': () => import('./divorce-certificate.ts'),
  'elderly-care-institution-filing': () => import('./elderly-care-institution-filing.ts'),
  'foundation-certificate': () => import('./foundation-certificate.ts'),
  'marriage-archive-proof': () => import('./marriage-archive-proof.ts'),
  'marriage-certificate': () => import('./marriage-certificate.ts'),
  'private-non-enterprise-certificate': () => import('./private-non-enterprise-certificate.ts'),
  'religious-venue-certificate': () => import('./religious-venue-certificate.ts'),
  'respect-elder-card': () => import('./respect-elder-card.ts'),
  'social-organization-certificate': () => import('./social-organization-certificate.ts'),
  'subsistence-allowance-certificate': () => import('./subsistence-allowance-certificate.ts'),
} as const;
