/** Texts of the types of this sector, loaded one by one. */
export const loaders = {
  'computer-rank-result': () => import('./computer-rank-result.ts'),
  'degree-certificate': () => import('./degree-certificate.ts'),
  'higher-education-diploma': () => import('./higher-education-diploma.ts'),
  'mandarin-certificate': () => import('./mandarin-certificate.ts'),
  'private-school-license': () => import('./private-school-license.ts'),
  'self-study-diploma': () => import('./self-study-diploma.ts'),
  'student-archive-proof': () => import('./student-archive-proof.ts'),
  'teacher-qualification': () => import('./teacher-qualification.ts'),
} as const;
