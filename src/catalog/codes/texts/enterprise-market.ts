import type * as tables from '../enterprise-market.ts';
import type { NamesOf } from '../table.ts';

export const names = {} satisfies NamesOf<typeof tables>;
