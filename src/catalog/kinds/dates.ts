import { formatDate } from '../../core/index.ts';
import type { Kind } from '../types.ts';

/** The kind of {@link date}. */
export interface DateKind extends Kind<string> {
  readonly name: 'date';
}

/** A civil date `YYYY-MM-DD`, years 1000 to 9999; packed as days since 1970-01-01. */
export const date: DateKind = { name: 'date', unpack: (packed) => formatDate(packed as number) };

/** The kind of {@link yearMonth}. */
export interface YearMonthKind extends Kind<string> {
  readonly name: 'yearMonth';
}

/** A month `YYYY-MM`, years 1000 to 9999; packed as months since 1970-01. */
export const yearMonth: YearMonthKind = {
  name: 'yearMonth',
  unpack(packed) {
    if (typeof packed !== 'number' || !Number.isInteger(packed)) return undefined;
    const year = 1970 + Math.floor(packed / 12);
    if (year < 1000 || year > 9999) return undefined;
    return `${year}-${String(packed - (year - 1970) * 12 + 1).padStart(2, '0')}`;
  },
};
