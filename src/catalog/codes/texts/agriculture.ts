import type * as tables from '../agriculture.ts';
import type { NamesOf } from '../table.ts';

export const names = {} satisfies NamesOf<typeof tables>;
