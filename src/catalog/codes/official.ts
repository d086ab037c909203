import { countries } from './countries.ts';
import { codesOfList } from './lists.ts';

/**
 * Whether a code of the right form is one of an official list, or of the `countries`; true where this library has no such
 * list, `elicense/catalog/schema`.
 *
 * @example
 * ```ts
 * isOfficialCode('countries', 'CHN') // true
 * isOfficialCode('countries', 'XYZ') // false
 * ```
 * @param list name of a list, as a kind `officialCode` has it, or `countries` (ISO 3166 alpha-3)
 * @param code as a record has it
 */
export function isOfficialCode(list: string, code: string): boolean {
  return list === 'countries' ? countries.has(code) : (codesOfList(list)?.includes(code) ?? true);
}
