import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { codeTables } from '../support/catalog/code-tables.ts';
import { frozenOf } from '../support/catalog/frozen.ts';
import { definedTypes } from '../support/catalog/shorthand.ts';

const tables = codeTables();
const frozen: unknown = JSON.parse(readFileSync(new URL('../support/catalog-frozen.json', import.meta.url), 'utf8'));

/**
 * What licenses in people's hands depend on. To add to it is fine: add the same line to the file. A changed or missing
 * line means that a license issued before is read wrong.
 */
describe('frozen for ever', () => {
  it('numbers, keys, labels, kinds and codes', async () => {
    expect(frozenOf(await definedTypes())).toEqual(frozen);
  });
  it('code tables themselves', () => {
    for (const table of tables.values()) expect(Object.isFrozen(table)).toBe(true);
    const { sex, ethnicity } = Object.fromEntries(tables);
    expect(Object.keys(ethnicity ?? {})).toHaveLength(58);
    expect(ethnicity).toMatchObject({ han: 1, uygur: 5, zhuang: 8, tajik: 41, jino: 56, other: 97 });
    expect(sex).toEqual({ unknown: 0, male: 1, female: 2, unspecified: 9 });
  });
});
