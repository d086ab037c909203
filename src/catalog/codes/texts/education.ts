import type * as tables from '../education.ts';
import type { NamesOf } from '../table.ts';

export const names = {} satisfies NamesOf<typeof tables>;
