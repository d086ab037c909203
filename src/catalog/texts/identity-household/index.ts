/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'household-register': () => import('./household-register.ts'),
  'resident-identity-card': () => import('./resident-identity-card.ts'),
} as const;
