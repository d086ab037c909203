import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as certificate from '../../src/catalog/codes/certificate.ts';
import * as enterprise from '../../src/catalog/codes/enterprise.ts';
import * as person from '../../src/catalog/codes/person.ts';
import * as vehicle from '../../src/catalog/codes/vehicle.ts';
import { type Kind, type LicenseType, licenseTypes } from '../../src/catalog/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';

const tables = { ...certificate, ...enterprise, ...person, ...vehicle };
const frozen: unknown = JSON.parse(readFileSync(new URL('../support/catalog-frozen.json', import.meta.url), 'utf8'));

/** A kind as far as the bytes on the wire depend on it. */
function wireOf(kind: Kind): string {
  const known = kind as KnownKind;
  if (known.name === 'list') return `list of ${wireOf(known.item)}`;
  if (known.name === 'group') {
    return `group ${Object.entries(known.fields)
      .map(([key, [label, inner]]) => `${label} ${key} ${wireOf(inner)}`)
      .join(', ')}`;
  }
  if (known.name === 'decimal') return `decimal ${known.scale}`;
  if (known.name === 'digits') return `digits ${known.length}`;
  if (known.name === 'code' || known.name === 'codeSet') {
    return `${known.name} ${Object.entries(tables).find(([, table]) => table === known.table)?.[0]}`;
  }
  return known.name;
}

/**
 * What licenses in people's hands depend on. To add to it is fine: add the same line to the file. A changed or missing
 * line means that a license issued before is read wrong.
 */
describe('frozen for ever', () => {
  it('numbers, keys, labels, kinds and codes', () => {
    const present = {
      types: Object.fromEntries(
        licenseTypes.map((type: LicenseType) => [
          `${type.number} ${type.key}`,
          Object.entries(type.fields).map(
            ([key, [label, kind, marks = '', since = 1]]) =>
              `${label} ${key}: ${wireOf(kind)}, since ${since} ${marks}`,
          ),
        ]),
      ),
      codes: Object.fromEntries(
        Object.entries(tables).map(([name, table]) => [
          name,
          Object.entries(table)
            .sort(([, a], [, b]) => a - b)
            .map(([key, number]) => `${number} ${key}`),
        ]),
      ),
    };
    expect(present).toEqual(frozen);
  });
  it('code tables themselves', () => {
    for (const table of Object.values(tables)) expect(Object.isFrozen(table)).toBe(true);
    expect(Object.keys(tables.ethnicity)).toHaveLength(58);
    expect(tables.ethnicity).toMatchObject({ han: 1, uygur: 5, zhuang: 8, tajik: 41, jino: 56, other: 97 });
    expect(tables.sex).toEqual({ unknown: 0, male: 1, female: 2, unspecified: 9 });
  });
});
