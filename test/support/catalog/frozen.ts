import type { Kind, LicenseType } from '../../../src/catalog/index.ts';
import type { KnownKind } from '../../../src/catalog/known-kinds.ts';
import { codeTables, tableName } from './code-tables.ts';

/** A kind as far as the bytes on the wire depend on it. */
export function wireOf(kind: Kind): string {
  const known = kind as KnownKind;
  if (known.name === 'list') return `list of ${wireOf(known.item)}`;
  if (known.name === 'group') {
    return `group ${Object.entries(known.fields)
      .map(([key, [label, inner]]) => `${label} ${key} ${wireOf(inner)}`)
      .join(', ')}`;
  }
  if (known.name === 'decimal') return `decimal ${known.scale}`;
  if (known.name === 'digits') return `digits ${known.length}`;
  if (known.name === 'officialCode') return `officialCode ${known.list} ${known.length}`;
  if (known.name === 'foodNumber') return `foodNumber ${known.prefix}`;
  if (known.name === 'ageOver') return `ageOver ${known.years}`;
  if (known.name === 'code' || known.name === 'codeSet') return `${known.name} ${tableName(known.table)}`;
  return known.name;
}

/** What licenses in people's hands depend on: numbers, keys, labels, kinds and codes. */
export function frozenOf(types: readonly LicenseType[]): object {
  return {
    types: Object.fromEntries(
      types.map((type) => [
        `${type.number} ${type.key}`,
        Object.entries(type.fields).map(
          ([key, [label, kind, marks = '', since = 1]]) => `${label} ${key}: ${wireOf(kind)}, since ${since} ${marks}`,
        ),
      ]),
    ),
    codes: Object.fromEntries(
      [...codeTables()]
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([name, table]) => [
          name,
          Object.entries(table)
            .sort(([, a], [, b]) => a - b)
            .map(([key, number]) => `${number} ${key}`),
        ]),
    ),
  };
}
