import type { NamesOf } from '../table.ts';
import type * as tables from '../transport.ts';

export const names = {} satisfies NamesOf<typeof tables>;
