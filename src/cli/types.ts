import {
  type Bilingual,
  findLicenseType,
  type LicenseType,
  type LicenseTypeTexts,
  searchLicenseTypes,
  suggestTypeKey,
} from '../catalog/index.ts';
import type { IssuerEntry } from '../trust/index.ts';
import { CommandError, exitCode, usageError } from './errors.ts';
import { plain } from './terminal.ts';

/** The license type of a key, or why there is none. */
export function typeOf(key: string, exit: number = exitCode.usage): LicenseType {
  const type = findLicenseType(key);
  if (type !== undefined) return type;
  const nearest = suggestTypeKey(key);
  throw new CommandError(exit, `license type: there is no ${key.slice(0, 64)}`, [
    nearest === undefined ? 'elicense catalog list shows them all' : `did you mean ${nearest}?`,
  ]);
}

/** The license type of a key or a number; where there is none, those that the words may mean. */
export async function namedType(words: string, exit: number = exitCode.usage): Promise<LicenseType> {
  const type = findLicenseType(/^\d{1,6}$/.test(words) ? Number(words) : words);
  if (type !== undefined) return type;
  const nearest = suggestTypeKey(words);
  const meant = nearest === undefined ? (await searchLicenseTypes(words, 3)).map(({ key }) => key) : [nearest];
  throw new CommandError(exit, `license type: there is no ${plain(words.slice(0, 64))}`, [
    meant.length === 0 ? 'elicense catalog list shows them all' : `did you mean ${meant.join(' or ')}?`,
  ]);
}

const classes: Readonly<Record<string, LicenseType['class']>> = {
  'all-licenses': 'license',
  'all-certificates': 'certificate',
};

/** Keys, numbers, ranges of numbers, or whole classes, as a trust list has them. */
export function typesOf(items: readonly (string | number)[]): IssuerEntry['types'] {
  return items.map((item) => {
    const text = String(item);
    const [, first, last] = /^(\d{1,6})(?:-(\d{1,6}))?$/.exec(text) ?? [];
    if (first === undefined) return Object.hasOwn(classes, text) ? (classes[text] as 'license') : typeOf(text).number;
    if (last === undefined) return Number(first);
    if (Number(last) < Number(first)) throw usageError(`types: the range ${item} ends before it begins`);
    return [Number(first), Number(last)];
  });
}

/** Whether a value can be one of them. */
export function isTypeItem(value: unknown): value is string | number {
  return typeof value === 'string' || Number.isInteger(value);
}

/** The same in words. */
export function typesText(types: IssuerEntry['types']): string {
  return types
    .map((type) => {
      if (typeof type === 'string') return `all-${type}s`;
      return typeof type === 'number' ? (findLicenseType(type)?.key ?? String(type)) : `${type[0]}-${type[1]}`;
    })
    .join(', ');
}

/** Names of a field, of the license's validity as well. */
export function fieldName(texts: LicenseTypeTexts, key: string): Bilingual | undefined {
  return (texts.fields as Readonly<Record<string, Bilingual>>)[key];
}
