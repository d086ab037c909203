import type * as tables from '../other.ts';
import type { NamesOf } from '../table.ts';

export const names = {} satisfies NamesOf<typeof tables>;
