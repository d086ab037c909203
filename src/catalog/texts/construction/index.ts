/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'completion-acceptance-filing': () => import('./completion-acceptance-filing.ts'),
  'construction-enterprise-qualification': () => import('./construction-enterprise-qualification.ts'),
  'construction-permit': () => import('./construction-permit.ts'),
  'construction-safety-license': () => import('./construction-safety-license.ts'),
  'construction-site-selection': () => import('./construction-site-selection.ts'),
  'design-enterprise-qualification': () => import('./design-enterprise-qualification.ts'),
  'design-scheme-approval': () => import('./design-scheme-approval.ts'),
  'land-planning-permit': () => import('./land-planning-permit.ts'),
  'project-planning-permit': () => import('./project-planning-permit.ts'),
  'supervision-enterprise-qualification': () => import('./supervision-enterprise-qualification.ts'),
  'survey-enterprise-qualification': () => import('./survey-enterprise-qualification.ts'),
} as const;
