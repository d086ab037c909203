import type { KnownKind } from './known-kinds.ts';
import { isResidentNumber } from './rules.ts';
import type { Kind } from './types.ts';

/** Whether a fact that is computed from another field of the record is true as of a day, `YYYY-MM-DD`. */
export function factHolds(kind: Kind, record: Readonly<Record<string, unknown>>, day: string): boolean {
  const known = kind as KnownKind;
  if (known.name !== 'ageOver') return false;
  const birthDate = birthDateOf(record[known.source]);
  if (birthDate === undefined) return false;
  // Somebody who is born on 29 February comes of age on 1 March, which is the next text in order.
  return `${Number(birthDate.slice(0, 4)) + known.years}${birthDate.slice(4)}` <= day;
}

/** The date of birth that a field holds, itself or within a resident number. */
function birthDateOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  if (!isResidentNumber(value)) return value.includes('-') ? value : undefined;
  const digits = value.length === 15 ? `19${value.slice(6, 12)}` : value.slice(6, 14);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
}

/** What each class of the driving license rules allows besides itself (机动车驾驶证申领和使用规定, annex 1). */
const covers: Readonly<Record<string, string>> = {
  A1: 'A3 B1 B2 C1 C2 C3 C4 M',
  A2: 'B1 B2 C1 C2 C3 C4 C6 M',
  A3: 'C1 C2 C3 C4',
  B1: 'C1 C2 C3 C4 M',
  B2: 'C1 C2 C3 C4 M',
  C1: 'C2 C3',
  C3: 'C4',
  D: 'E',
  E: 'F',
};

/**
 * Whether classes of vehicle on a driving license allow to drive a class, `elicense/catalog`: a license for large buses
 * (A1) is one for small cars (C1) too.
 *
 * @example
 * ```ts
 * drives(['A1'], 'C2') // true
 * ```
 * @param classes as the license has them
 * @param wanted one class of the driving license rules
 */
export function drives(classes: readonly string[], wanted: string): boolean {
  return classes.some((each) => each === wanted || (covers[each]?.split(' ').includes(wanted) ?? false));
}
