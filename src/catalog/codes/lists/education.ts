import type { OfficialList } from '../table.ts';

export const lists = {} satisfies Readonly<Record<string, OfficialList>>;
