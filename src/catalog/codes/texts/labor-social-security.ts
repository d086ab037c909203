import type * as tables from '../labor-social-security.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  contributionState: {
    received: ['已到账', 'received'],
    outstanding: ['未到账', 'outstanding'],
  },
} satisfies NamesOf<typeof tables>;
