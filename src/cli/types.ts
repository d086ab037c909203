import {
  type Bilingual,
  findLicenseType,
  type LicenseType,
  type LicenseTypeTexts,
  suggestTypeKey,
} from '../catalog/index.ts';
import { CommandError, exitCode, usageError } from './errors.ts';

/** The license type of a key, or why there is none. */
export function typeOf(key: string, exit: number = exitCode.usage): LicenseType {
  const type = findLicenseType(key);
  if (type !== undefined) return type;
  const nearest = suggestTypeKey(key);
  throw new CommandError(exit, `license type: there is no ${key.slice(0, 64)}`, [
    nearest === undefined ? 'elicense catalog list shows them all' : `did you mean ${nearest}?`,
  ]);
}

/** Keys, numbers or ranges of numbers, as a trust list has them. */
export function typeNumbers(items: readonly (string | number)[]): (number | readonly [number, number])[] {
  return items.map((item) => {
    const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(String(item)) ?? [];
    if (first === undefined) return typeOf(String(item)).number;
    if (last === undefined) return Number(first);
    if (Number(last) < Number(first)) throw usageError(`types: the range ${item} ends before it begins`);
    return [Number(first), Number(last)];
  });
}

/** Names of a field, of the license's validity as well. */
export function fieldName(texts: LicenseTypeTexts, key: string): Bilingual | undefined {
  return (texts.fields as Readonly<Record<string, Bilingual>>)[key];
}
