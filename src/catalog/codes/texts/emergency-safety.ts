import type * as tables from '../emergency-safety.ts';
import type { NamesOf } from '../table.ts';

export const names = {} satisfies NamesOf<typeof tables>;
