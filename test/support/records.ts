import fc from 'fast-check';
import { countries } from '../../src/catalog/codes/countries.ts';
import { codesOfList } from '../../src/catalog/codes/lists.ts';
import { isOptional } from '../../src/catalog/define.ts';
import type { FieldDefinitions, Kind, LicenseType } from '../../src/catalog/index.ts';
import type { KnownKind } from '../../src/catalog/known-kinds.ts';
import { creditAlphabet, creditCodeOf, foodCheckOf, residentNumberOf } from './numbers.ts';

type Fields = Record<string, unknown>;

const two = (value: number) => String(value).padStart(2, '0');
const dates = (firstYear: number, lastYear: number) =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 28 }),
    )
    .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);
const pick = (alphabet: string, length: number) =>
  fc.array(fc.constantFrom(...alphabet), { minLength: length, maxLength: length }).map((all) => all.join(''));

const residentNumbers = fc
  .tuple(pick('0123456789', 6), dates(1900, 2030), pick('0123456789', 3))
  .map(([division, birth, order]) => residentNumberOf(division + birth.replaceAll('-', '') + order));
const oldNumbers = fc
  .tuple(pick('0123456789', 6), dates(1900, 1999), pick('0123456789', 3))
  .map(([division, birth, order]) => division + birth.slice(2).replaceAll('-', '') + order);

const creditCodes = fc.oneof(pick(creditAlphabet, 17), pick('0Y', 17)).map(creditCodeOf);

/** Characters of 1, 2, 3 and 4 bytes. */
const letters = 'abcXYZ\u00e9\u0436张伟上海𠮷𝒳（·';
const texts = (max: number, alphabet: string) =>
  fc.integer({ min: 1, max: Math.min(max, 24) }).chain((length) => pick(alphabet, length));

/** Right values of a kind; a set in alphabetical order, as it is read back. */
export function valuesOf(kind: Kind): fc.Arbitrary<unknown> {
  const known = kind as KnownKind;
  switch (known.name) {
    case 'text':
      return texts(known.maxCharacters, `${letters}09-`).filter((value) => value.trim() === value);
    case 'line':
      return texts(known.maxCharacters, `${letters}09-`).filter((value) => value.trim() === value);
    case 'personName':
      return texts(64, letters);
    case 'plateNumber':
      return fc.tuple(pick('沪浙苏皖', 1), pick('ABCD', 1), pick('0123456789', 5)).map((parts) => parts.join(''));
    case 'residentNumber':
      return fc.oneof({ weight: 4, arbitrary: residentNumbers }, oldNumbers);
    case 'identityNumber':
      return fc.oneof(residentNumbers, oldNumbers, pick('ABCEHLMP0123456789', 9), fc.constant('军字第1234567号'));
    case 'partyNumber':
      return fc.oneof(residentNumbers, creditCodes, oldNumbers, pick('ABCEHLMP0123456789', 9));
    case 'address':
    case 'organizationName':
      return texts(100, `${letters}09-`).filter((value) => value.trim() === value);
    case 'documentNumber':
      return fc.oneof(
        texts(40, `${letters}09-`).filter((value) => value.trim() === value),
        fc.integer({ min: 1, max: 25 }).chain((length) => pick('0123456789', length)),
      );
    case 'foodNumber':
      return pick('0123456789', 13).map((digits) => known.prefix + digits + foodCheckOf(digits));
    case 'phone':
      return fc.oneof(
        pick('0123456789', 11),
        pick('123', 19),
        pick('0123456789', 8).map((tail) => `+86-21-${tail}`),
      );
    case 'officialCode':
      return fc.constantFrom(...(codesOfList(known.list) ?? ['0'.repeat(known.length), 'Z'.repeat(known.length)]));
    case 'money':
      return fc.record(
        {
          amount: fc.integer({ min: 0, max: 1e9 }).map((n) => n / 100),
          currency: fc.constantFrom('CNY', 'USD', 'AAA'),
        },
        { noNullPrototype: true },
      );
    case 'year':
      return fc.integer({ min: 1000, max: 9999 });
    case 'yesNo':
      return fc.boolean();
    case 'timeOfDay':
      return fc.integer({ min: 0, max: 1439 }).map((n) => `${two(Math.floor(n / 60))}:${two(n % 60)}`);
    case 'instant':
      return fc
        .tuple(
          dates(1000, 9999),
          fc.integer({ min: 0, max: 23 }),
          fc.integer({ min: 0, max: 59 }),
          fc.integer({ min: 0, max: 59 }),
        )
        .map(([day, ...time]) => `${day}T${time.map(two).join(':')}+08:00`);
    case 'dateRange':
      return fc.record({ from: dates(1950, 2020), until: fc.option(dates(2021, 2090)) }, { noNullPrototype: true });
    case 'creditCode':
      return creditCodes;
    case 'vin':
      return fc.oneof(pick('0123456789ABCDEFGHJKLMNPRSTUVWXYZ', 17), pick('0Z', 17));
    case 'digits':
      return pick('0123456789', known.length);
    case 'region':
      return fc.integer({ min: 100_000, max: 999_999 }).map(String);
    case 'country':
      return fc.constantFrom(...countries);
    case 'currency':
      return pick('ABCNYZ', 3);
    case 'vehicleType':
      return fc
        .tuple(pick('ABHKMQZ', 1), pick('0123456789', 1), pick('0123456789ABZ', 1))
        .map((parts) => parts.join(''));
    case 'date':
      return fc.oneof(dates(1000, 9999), dates(1950, 2060));
    case 'yearMonth':
      return dates(1000, 9999).map((value) => value.slice(0, 7));
    case 'integer':
      return fc.integer({ min: known.minimum, max: known.maximum });
    case 'decimal': {
      const factor = 10 ** known.scale;
      const scaled = { min: Math.max(known.minimum * factor, -1e15), max: Math.min(known.maximum * factor, 1e15) };
      return fc
        .oneof(
          fc.maxSafeInteger().map((n) => n % 1e15),
          fc.integer({ min: 0, max: 1e6 }),
        )
        .map((n) => {
          return Math.min(Math.max(n, scaled.min), scaled.max) / factor + 0;
        });
    }
    case 'code':
      return fc.constantFrom(...Object.keys(known.table));
    case 'codeSet': {
      const keys = Object.keys(known.table).sort();
      return fc.subarray(keys, { minLength: 1 }).map((some) => keys.filter((key) => some.includes(key)));
    }
    case 'image':
      return fc.uint8Array({ minLength: 1, maxLength: Math.min(known.maxBytes, 64) });
    case 'list':
      return fc.array(valuesOf(known.item), { minLength: known.minItems, maxLength: Math.min(known.maxItems, 4) });
    case 'group':
      return fieldsOf(known.fields);
    default:
      throw new TypeError(`no values of kind ${kind.name}`);
  }
}

function fieldsOf(fields: FieldDefinitions): fc.Arbitrary<Fields> {
  // Computed facts are never the caller's.
  const entries = Object.entries(fields).filter(([, [, kind]]) => kind.name !== 'ageOver');
  const requiredKeys = entries.filter(([, definition]) => !isOptional(definition)).map(([key]) => key);
  const model = Object.fromEntries(entries.map(([key, [, kind]]) => [key, valuesOf(kind)]));
  return fc.record(model, { requiredKeys, noNullPrototype: true });
}

const validities = fc
  .tuple(dates(1990, 2030), dates(2031, 2060), fc.boolean())
  .map(([validFrom, until, long]) => ({ validFrom, validUntil: long ? null : until }));

/** Right records of a type. */
export function recordsOf(type: LicenseType): fc.Arbitrary<Fields> {
  const fields = fieldsOf(type.fields);
  if (type.validity === 'none') return fields;
  const stated = type.validity === 'required' ? validities : fc.oneof(validities, fc.constant({}));
  return fc.tuple(fields, stated).map(([record, validity]) => ({ ...record, ...validity }));
}

/** Values that fit no kind of the catalog. */
export const wrongValues: readonly unknown[] = [
  '',
  ' ',
  ' x ',
  '\u202e',
  '\ud800',
  'a\u0000b',
  '2024-02-30',
  '2024-2-3',
  '310101199003071231',
  '11010519491231002x',
  -1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  0.001,
  2 ** 53,
  true,
  null,
  {},
  [],
  [[]],
  ['C1', 'C1'],
  ['male', 'nobody'],
  new Uint8Array(0),
  () => 1,
  10n,
  Symbol.iterator,
];
