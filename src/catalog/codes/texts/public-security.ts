import type * as tables from '../public-security.ts';
import type { NamesOf } from '../table.ts';

export const names = {
  criminalRecord: {
    'none-found': ['未发现有犯罪记录', 'no criminal record found'],
    found: ['有犯罪记录', 'criminal record'],
  },
} satisfies NamesOf<typeof tables>;
