import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOptional } from '../../src/catalog/define.ts';
import { type LicenseType, licenseTypes, packFields, unpackFields } from '../../src/catalog/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';
import { packValue } from '../../src/catalog/pack-values.ts';
import { checkRecord, fieldsSchema } from '../../src/catalog/schema.ts';
import { type CborValue, decodeCbor, encodeCbor, Float, Simple, Tagged } from '../../src/codec/index.ts';
import { isLicenseError } from '../../src/core/index.ts';
import { recordsOf, wrongValues } from '../support/records.ts';

type Fields = Record<string, unknown>;
const each = licenseTypes.map((type) => [type.key, type as LicenseType] as const);

/** Whether the wire codec's own check takes a record. */
function packs(type: LicenseType, record: object): boolean {
  try {
    packFields(type, record);
    return true;
  } catch (error) {
    if (isLicenseError(error, 'fields-invalid')) return false;
    throw error;
  }
}

const limits = { maxStringBytes: 32_768 };

describe.each(each)('%s', (_, type) => {
  it('comes back from the wire as it was', () => {
    fc.assert(
      fc.property(recordsOf(type), (record) => {
        expect(checkRecord(type, record)).toEqual([]);
        const packed = packFields(type, record);
        const body = decodeCbor(encodeCbor(packed), limits) as Map<CborValue, CborValue>;
        const { fields, problems, unknown } = unpackFields(type, body, type.revision);
        expect({ fields, problems, unknown }).toEqual({ fields: record, problems: [], unknown: [] });
        expect(packFields(type, fields)).toEqual(packed);
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('has every wrong field named', () => {
    const keys = Object.keys(type.fields);
    const faults = fc
      .subarray(keys, { minLength: 1 })
      .chain((some) =>
        fc.tuple(...some.map((key) => fc.tuple(fc.constant(key), fc.constantFrom(...wrongValues, undefined)))),
      );
    fc.assert(
      fc.property(recordsOf(type), faults, fc.boolean(), (record, wrong, surplus) => {
        const broken: Fields = { ...record, ...Object.fromEntries(wrong), ...(surplus && { surplus: 1 }) };
        const expected = wrong
          .filter(([key, value]) => {
            const [, kind] = type.fields[key] as (typeof type.fields)[string];
            if (value === undefined) return !isOptional(type.fields[key] as (typeof type.fields)[string]);
            return packValue(kind, value) === undefined;
          })
          .map(([key]) => key)
          .concat(surplus ? ['surplus'] : []);
        const named = new Set(checkRecord(type, broken).map(({ field }) => field.replace(/[[.].*$/s, '')));
        expect([...named].sort()).toEqual(expected.sort());
      }),
      { seed: 42, numRuns: 150 },
    );
  });
});

describe('zod and the wire codec', () => {
  const runs = Math.ceil(20_000 / each.length);
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

/** A value near a right one, or any wrong one. A country stays one: only the schema knows which there are. */
function mutate(value: unknown, how: number, what: number): unknown {
  if (how % 3 === 0) return wrongValues[what % wrongValues.length];
  if (typeof value === 'string' && value !== '' && !/^[A-Z]{3}$/.test(value)) {
    const at = what % value.length;
    const put = '0Xx-９IO沪\u200b\n'[how % 10] as string;
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

const hostileValues: fc.Arbitrary<CborValue> = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.integer() as fc.Arbitrary<CborValue>,
    fc.maxSafeInteger(),
    fc.double(),
    fc.bigInt({ min: -(2n ** 64n), max: 2n ** 64n - 1n }),
    fc.string({ unit: 'binary' }),
    fc.constantFrom<CborValue>(
      null,
      undefined,
      true,
      -0,
      Number.NaN,
      '',
      '11010519491231002X',
      new Simple(59),
      new Float(1),
    ),
    fc.constantFrom<CborValue>('310101900307123', 11010519491231002n, 2 ** 52, '沪A12345', 'E12345678'),
    fc.uint8Array({ maxLength: 14 }),
    fc.uint8Array({ minLength: 11, maxLength: 11 }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(fc.oneof(fc.integer({ min: -9, max: 9 }), tie('value')), tie('value')), { maxLength: 4 })
      .map((entries) => new Map(entries)),
    tie('value').map((value) => new Tagged(1, value)),
  ),
})).value;

describe('hostile packed values', () => {
  const kinds = [
    ...new Map(
      licenseTypes.flatMap((type) =>
        Object.entries(type.fields)
          .filter(([, [, kind]]) => kind.name !== 'ageOver')
          .map(([key, [, kind]]) => [`${type.key} ${key}`, kind as KnownKind] as const),
      ),
    ),
  ];
  it.each(kinds)('of %s: never throw, and only the packed form is accepted', (_, kind) => {
    fc.assert(
      fc.property(hostileValues, (packed) => {
        let unknown = 0;
        const value = kind.unpack(packed, { revision: 1, unknown: () => unknown++ });
        if (value === undefined || unknown > 0) return;
        expect(encodeCbor(packValue(kind, value) as CborValue)).toEqual(encodeCbor(packed));
      }),
      { seed: 42, numRuns: 300 },
    );
  });
  it('in a body: never throw, and problems name fields of the type', () => {
    const bodies = fc
      .array(fc.tuple(fc.oneof(fc.integer({ min: -9, max: 20 }), hostileValues), hostileValues), { maxLength: 25 })
      .map((entries) => new Map(entries));
    fc.assert(
      fc.property(
        fc.constantFrom(...licenseTypes),
        bodies,
        fc.integer({ min: -1, max: 9 }),
        (type: LicenseType, body, revision) => {
          const { fields, problems } = unpackFields(type, body, revision);
          const names = [...Object.keys(type.fields), 'validFrom', 'validUntil'];
          for (const name of [...problems, ...Object.keys(fields)]) expect(names).toContain(name);
          expect(problems.filter((name) => Object.hasOwn(fields, name))).toEqual([]);
        },
      ),
      { seed: 42, numRuns: 2_000 },
    );
  });
});
