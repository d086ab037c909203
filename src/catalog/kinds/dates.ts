import type { CborValue } from '../../codec/index.ts';
import { dayOfSeconds, formatDate, isNatural, startOfDaySeconds } from '../../core/index.ts';
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

/** The kind of {@link year}. */
export interface YearKind extends Kind<number> {
  readonly name: 'year';
}

/** A year from 1000 to 9999, as a number. */
export const year: YearKind = {
  name: 'year',
  unpack: (packed) => (isNatural(packed, 9_999) && packed > 999 ? packed : undefined),
};

/** The kind of {@link timeOfDay}. */
export interface TimeOfDayKind extends Kind<string> {
  readonly name: 'timeOfDay';
}

/** A time of day `HH:MM`, 00:00 to 23:59, in UTC+8; packed as minutes. */
export const timeOfDay: TimeOfDayKind = {
  name: 'timeOfDay',
  unpack: (packed) => (isNatural(packed, 1_439) ? `${two(Math.floor(packed / 60))}:${two(packed % 60)}` : undefined),
};

/** The kind of {@link instant}. */
export interface InstantKind extends Kind<string> {
  readonly name: 'instant';
}

/** An instant `YYYY-MM-DDTHH:MM:SS+08:00` (RFC 3339, in civil time), years 1000 to 9999; packed as seconds since 1970. */
export const instant: InstantKind = {
  name: 'instant',
  unpack(packed) {
    if (!Number.isSafeInteger(packed)) return undefined;
    const day = dayOfSeconds(packed as number);
    const date = formatDate(day);
    const seconds = (packed as number) - startOfDaySeconds(day);
    const time = [seconds / 3600, (seconds / 60) % 60, seconds % 60].map((part) => two(Math.floor(part))).join(':');
    return date && `${date}T${time}+08:00`;
  },
};

/** The value of a {@link dateRange}. */
export interface DateRange {
  /** First day, `YYYY-MM-DD`. */
  from: string;
  /** Last day; null for no end. */
  until: string | null;
}

/** The kind of {@link dateRange}. */
export interface DateRangeKind extends Kind<DateRange> {
  readonly name: 'dateRange';
}

/** A first and a last day, the latter null for no end; packed as a list of the two. */
export const dateRange: DateRangeKind = {
  name: 'dateRange',
  unpack(packed) {
    const [first, last] = Array.isArray(packed) && packed.length === 2 ? (packed as readonly CborValue[]) : [];
    const from = formatDate(first as number);
    const until = last === null ? null : formatDate(last as number);
    return from && (until === null || (until && until >= from)) ? { from, until } : undefined;
  },
};

function two(number: number): string {
  return String(number).padStart(2, '0');
}
