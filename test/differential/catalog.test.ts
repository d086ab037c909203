import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LicenseType, licenseTypes, packFields } from '../../src/catalog/index.ts';
import { fieldsSchema, isOfficialCode } from '../../src/catalog/schema.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { recordsOf, wrongValues } from '../support/records.ts';

type Fields = Record<string, unknown>;
const each = licenseTypes.map((type) => [type.key, type as LicenseType] as const);

/** Whether the wire codec's own check takes a record. */
function packs(type: LicenseType, record: object): boolean {
  try {
    packFields(type, record, { isOfficial: isOfficialCode });
    return true;
  } catch (error) {
    if (isLicenseError(error, 'fields-invalid')) return false;
    throw error;
  }
}

describe('zod and the wire codec', () => {
  const runs = Math.ceil(100_000 / each.length);
  it.each(each)(`agree on ${runs} right and mutated records of %s`, (_, type) => {
    let taken = 0;
    const keys = [...Object.keys(type.fields), 'validFrom', 'validUntil', '__proto__', 'surplus'];
    const edits = fc.array(fc.tuple(fc.constantFrom(...keys), fc.nat(), fc.nat()), { maxLength: 2 });
    fc.assert(
      fc.property(recordsOf(type), edits, (record, changes) => {
        const mutated: Fields = { ...record };
        for (const [key, how, what] of changes) {
          Object.defineProperty(mutated, key, {
            value: mutate(mutated[key], how, what),
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        const { success } = fieldsSchema(type).safeParse(mutated);
        if (success !== packs(type, mutated)) throw new Error(`disagree: zod ${success ? 'takes' : 'refuses'} it`);
        if (success) taken++;
      }),
      { seed: 42, numRuns: runs },
    );
    expect(taken).toBeGreaterThan(runs / 5);
    expect(taken).toBeLessThan((runs * 4) / 5);
  });
});

/** A value near a right one, or any wrong one. */
function mutate(value: unknown, how: number, what: number): unknown {
  if (how % 3 === 0) return wrongValues[what % wrongValues.length];
  if (typeof value === 'string' && value !== '') {
    const at = what % value.length;
    const put = '0Xx-９IO沪\u200b\n'[Math.floor(how / 2) % 10] as string;
    return how % 2 === 0 ? value.slice(0, at) + put + value.slice(at + 1) : value.slice(0, at) + value.slice(at + 1);
  }
  if (typeof value === 'number') return [value + 0.001, -value, value + 1, String(value), value * 1e6][how % 5];
  if (Array.isArray(value)) {
    const at = what % value.length;
    if (how % 4 === 1) return [...value, value[at]];
    if (how % 4 === 2) return value.slice(1);
    return value.map((item, i) => (i === at ? mutate(item, Math.floor(how / 4), what) : item));
  }
  if (typeof value === 'object' && value !== null && !(value instanceof Uint8Array)) {
    const keys = Object.keys(value);
    const key = keys[what % keys.length] as string;
    if (how % 4 === 1) return { ...value, surplus: 1 };
    return { ...value, [key]: mutate((value as Fields)[key], Math.floor(how / 4), what) };
  }
  return value;
}
