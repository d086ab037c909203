import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOptional } from '../../src/catalog/define.ts';
import { type Kind, type LicenseType, licenseTypes, packFields, unpackFields } from '../../src/catalog/index.ts';
import { currency, date } from '../../src/catalog/kinds/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';
import { packValue } from '../../src/catalog/pack-values.ts';
import { checkRecord, isOfficialCode } from '../../src/catalog/schema.ts';
import { type CborValue, encodeCbor, Float, Simple, Tagged } from '../../src/codec/index.ts';
import { type CatalogError, type FieldProblem, isLicenseError } from '../../src/core/index.ts';
import { random, sha256 } from '../../src/crypto/node.ts';
import { decodeLicense, openSelectiveLicense, signLicense, signSelectiveLicense } from '../../src/license/index.ts';
import { wireOf } from '../support/catalog/frozen.ts';
import { definedTypes } from '../support/catalog/shorthand.ts';
import { policeSigner } from '../support/city.ts';
import { recordsOf, wrongValues } from '../support/records.ts';
import { holder, issuedAt, personalLabels } from '../support/selective.ts';

type Fields = Record<string, unknown>;
const each = licenseTypes.map((type) => [type.key, type as LicenseType] as const);

const open = {
  issuer: { region: 310_000, number: 12 },
  status: { list: 3, index: 654_321 },
  issuedAt,
  expiresAt: new Date('2032-06-18T16:00:00Z'),
};
const selective = {
  ...open,
  holderKey: holder.publicKey,
  random,
};

/** Wrong values that nothing but the value itself can bring into a message. */
const secrets = ['310101199003071231', '11010519491231002x', '2024-02-30', 'nobody'];

/** What `packFields` says: its message and every field, where it refuses. */
function refusalOf(run: () => unknown): { readonly message: string; readonly problems: readonly FieldProblem[] } {
  try {
    run();
    return { message: '', problems: [] };
  } catch (error) {
    if (!isLicenseError(error, 'fields-invalid')) throw error;
    return { message: error.message, problems: (error as CatalogError).problems };
  }
}

/** Whether the first or the last day is missing or none. */
function isWrongDay(type: LicenseType, key: string, { validFrom, validUntil }: Fields): boolean {
  const day = key === 'validFrom' ? validFrom : validUntil;
  if (day === undefined) return type.validity === 'required' || validFrom !== undefined || validUntil !== undefined;
  return packValue(date, day) === undefined && !(day === null && key === 'validUntil');
}

describe.each(each)('%s', (_, type) => {
  it('comes back from the signed open form as it was', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf(type), async (record) => {
        expect(checkRecord(type, record)).toEqual([]);
        const packed = packFields(type, record);
        const bytes = await signLicense(type, packed, open, policeSigner, sha256);
        const { body } = decodeLicense(bytes);
        const { fields, problems, unknown } = unpackFields(type, body, type.revision);
        expect({ fields, problems, unknown }).toEqual({ fields: record, problems: [], unknown: [] });
        expect(packFields(type, fields)).toEqual(packed);
      }),
      { seed: 42, numRuns: 25 },
    );
  });

  it('comes back from the selective form, with the facts as of its day', async () => {
    await fc.assert(
      fc.asyncProperty(recordsOf(type), async (record) => {
        const bound = { ...selective, redacted: personalLabels(type) };
        const fields = packFields(type, record, { factsOn: '2026-05-22' });
        const bytes = await signSelectiveLicense(type, fields, bound, policeSigner, sha256);
        const { license, disclosures } = await openSelectiveLicense(bytes, sha256);
        const read = unpackFields(type, license.body, type.revision);
        const facts = Object.entries(type.fields).filter(
          ([key, [, kind]]) => kind.name === 'ageOver' && key in read.fields,
        );
        const computed = Object.fromEntries(facts.map(([key]) => [key, true]));
        expect(read).toEqual({ fields: { ...record, ...computed }, problems: [], unknown: [] });
        expect([...disclosures.keys()].sort()).toEqual(
          [...fields.keys()].filter((label) => bound.redacted.includes(label)).sort(),
        );
      }),
      { seed: 42, numRuns: 6 },
    );
  });

  it('has every wrong field named, by the check and by the packing, and no value told', () => {
    const stated = type.validity === 'none' ? [] : ['validFrom', 'validUntil'];
    const keys = [...Object.keys(type.fields), ...stated];
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
            const definition = type.fields[key];
            if (definition === undefined) return false;
            if (value === undefined) return !isOptional(definition);
            return packValue(definition[1], value, isOfficialCode) === undefined;
          })
          .map(([key]) => key)
          .concat(stated.filter((key) => isWrongDay(type, key, broken)))
          .concat(surplus ? ['surplus'] : []);
        const problems = checkRecord(type, broken);
        const named = new Set(problems.map(({ field }) => field.replace(/[[.].*$/s, '')));
        expect([...named].sort()).toEqual(expected.sort());
        const refusal = refusalOf(() => packFields(type, broken, { isOfficial: isOfficialCode }));
        expect(refusal.problems.map(({ field }) => field).sort()).toEqual(expected.sort());
        const told = JSON.stringify([problems, refusal]);
        for (const secret of secrets) expect(told).not.toContain(secret);
      }),
      { seed: 42, numRuns: 25 },
    );
  });
});

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

/** The kind without the official lists, which only issuers have: a verifier reads any code of the right form. */
function asVerifiersSee(kind: KnownKind): Kind {
  if (kind.name === 'country') return currency;
  if (kind.name === 'officialCode') return { ...kind, list: 'unknown' } as Kind;
  if (kind.name === 'list') return { ...kind, item: asVerifiersSee(kind.item as KnownKind) } as Kind;
  if (kind.name !== 'group') return kind;
  const fields = Object.entries(kind.fields).map(([key, [label, inner, ...more]]) => {
    return [key, [label, asVerifiersSee(inner as KnownKind), ...more]];
  });
  return { ...kind, fields: Object.fromEntries(fields) } as Kind;
}

describe('hostile packed values', async () => {
  // Each way of packing once, whatever the names of the fields that it is used for.
  const kinds = [
    ...new Map(
      (await definedTypes()).flatMap((type) =>
        Object.values(type.fields)
          .filter(([, kind]) => kind.name !== 'ageOver')
          .map(([, kind]) => [wireOf(kind), kind as KnownKind] as const),
      ),
    ),
  ];
  it.each(kinds)('of %s: never throw, and only the packed form is accepted', (_, kind) => {
    fc.assert(
      fc.property(hostileValues, (packed) => {
        let unknown = 0;
        const value = kind.unpack(packed, { revision: 1, unknown: () => unknown++ });
        if (value === undefined || unknown > 0) return;
        expect(encodeCbor(packValue(asVerifiersSee(kind), value) as CborValue)).toEqual(encodeCbor(packed));
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
