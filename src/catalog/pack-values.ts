import type { CborValue } from '../codec/index.ts';
import { type FieldProblem, isBytes, parseDate } from '../core/index.ts';
import { isOptional } from './define.ts';
import { currency } from './kinds/codes.ts';
import { date, dateRange } from './kinds/dates.ts';
import { decimal } from './kinds/integers.ts';
import { creditAlphabet, creditCode, packedBytes, vinAlphabet } from './kinds/registration.ts';
import { isDecimalNumber } from './kinds/text.ts';
import type { KnownKind } from './known-kinds.ts';
import { birthDateHolds, isResidentNumber, oldBirthDateHolds } from './rules.ts';
import type { FieldDefinitions, Kind, UnpackContext } from './types.ts';

/** A packed value just made holds nothing unknown, and its kinds are of the present revision. */
const present: UnpackContext = { revision: 0xffff_ffff, unknown: () => {} };
const hundredths = /*@__PURE__*/ decimal(2, 0);

/** Whether a list has a code of the right form. */
export type IsOfficial = (list: string, code: string) => boolean;

export const anyForm: IsOfficial = () => true;

/** The packed form of a value; undefined where the value does not fit the kind. */
export function packValue(kind: Kind, value: unknown, isOfficial = anyForm): CborValue {
  const known = kind as KnownKind;
  switch (known.name) {
    case 'image':
      return isBytes(value) ? known.unpack(value, present) : undefined;
    case 'codeSet':
      return packSet(known.table, value);
    case 'list':
      return packList(known, value, isOfficial);
    case 'yesNo':
      return typeof value === 'boolean' ? value : undefined;
    case 'ageOver':
      return undefined;
    case 'money':
      return packMoney(value);
    case 'dateRange':
      return packDateRange(value);
    case 'group': {
      if (!isPlainObject(value)) return undefined;
      const out = new Map<number, CborValue>();
      return packEach(known.fields, value, isOfficial, out).length > 0 ? undefined : out;
    }
    default: {
      const list = known.name === 'officialCode' ? known.list : known.name === 'country' ? 'countries' : '';
      if (list && !isOfficial(list, String(value))) return undefined;
      const packed = typeof value === 'string' ? packText(known, value) : packNumber(known, value);
      // What reads back as another value did not fit: so a check character is checked, and every form.
      return packed !== undefined && known.unpack(packed, present) === value ? packed : undefined;
    }
  }
}

/** Packs the fields of a record into `out`; returns what does not fit. `more` are keys that are known besides. */
export function packEach(
  definitions: FieldDefinitions,
  record: Readonly<Record<string, unknown>>,
  isOfficial: IsOfficial,
  out: Map<number, CborValue>,
  more: readonly string[] = [],
): FieldProblem[] {
  const problems: FieldProblem[] = [];
  for (const [field, definition] of Object.entries(definitions)) {
    const [label, kind] = definition;
    const value = record[field];
    const packed = packValue(kind, value, isOfficial);
    if (packed !== undefined) out.set(label, packed);
    else if (value !== undefined) problems.push({ field, problem: 'wrong', expected: kind.name });
    else if (!isOptional(definition)) problems.push({ field, problem: 'missing', expected: kind.name });
  }
  for (const field of Object.keys(record)) {
    if (!Object.hasOwn(definitions, field) && !more.includes(field)) {
      problems.push({ field, problem: 'unknown', expected: 'a field of this type' });
    }
  }
  return problems;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function packMoney(value: unknown): CborValue {
  if (!isPlainObject(value) || Object.keys(value).length !== 2) return undefined;
  const amount = packValue(hundredths, value.amount);
  const unit = packValue(currency, value.currency);
  if (amount === undefined || unit === undefined) return undefined;
  return value.currency === 'CNY' ? amount : [amount, unit];
}

/** The days of a first and a last date, the latter null for no end. */
export function packDateRange(value: unknown): CborValue {
  if (!isPlainObject(value) || Object.keys(value).length !== 2) return undefined;
  const days = [packValue(date, value.from), value.until === null ? null : packValue(date, value.until)];
  return dateRange.unpack(days, present) && days;
}

function packSet(table: Readonly<Record<string, number>>, value: unknown): number | undefined {
  if (!Array.isArray(value) || value.length === 0 || new Set(value).size < value.length) return undefined;
  let bits = 0;
  for (const key of value) {
    if (typeof key !== 'string' || !Object.hasOwn(table, key)) return undefined;
    bits += 2 ** (table[key] as number);
  }
  return bits;
}

function packList(
  { item, minItems, maxItems }: KnownKind & { name: 'list' },
  value: unknown,
  isOfficial: IsOfficial,
): CborValue {
  if (!Array.isArray(value) || value.length < minItems || value.length > maxItems) return undefined;
  const out = Array.from(value, (each) => packValue(item, each, isOfficial));
  return out.includes(undefined) ? undefined : out;
}

function packNumber(known: KnownKind, value: unknown): number | undefined {
  if (typeof value !== 'number') return undefined;
  if (known.name === 'integer' || known.name === 'year') return value + 0;
  return known.name === 'decimal' ? Math.round(value * 10 ** known.scale) + 0 : undefined;
}

function packText(known: KnownKind, value: string): CborValue {
  switch (known.name) {
    case 'text':
    case 'line':
    case 'personName':
    case 'plateNumber':
    case 'address':
    case 'organizationName':
      return value;
    case 'documentNumber':
    case 'phone':
      return isDecimalNumber(value) ? packDigits(value) : value;
    case 'residentNumber':
      return /^\d{15}$/.test(value) && !oldBirthDateHolds(value) ? undefined : packResidentNumber(value);
    case 'identityNumber':
      return packResidentNumber(value);
    case 'partyNumber':
      return isResidentNumber(value) || value.length !== 18
        ? packResidentNumber(value)
        : packText(creditCode as KnownKind, value);
    case 'creditCode':
      return /^[\dA-HJ-NPQRTUWXY]{18}$/.test(value) ? packCharacters(value.slice(0, 17), creditAlphabet) : undefined;
    case 'vin':
      return /^[\dA-HJ-NPR-Z]{17}$/.test(value) ? packCharacters(value, vinAlphabet) : undefined;
    case 'foodNumber':
      return packDigits(value.slice(2, -1));
    case 'digits':
    case 'region':
      return packDigits(value);
    case 'country':
    case 'currency':
      return (value.charCodeAt(0) * 26 + value.charCodeAt(1)) * 26 + value.charCodeAt(2) - 65 * 703;
    case 'vehicleType':
      return Number.parseInt(value, 36);
    case 'officialCode':
      return /^[\dA-Z]+$/.test(value) ? Number.parseInt(value, 36) : undefined;
    case 'date':
      return parseDate(value);
    case 'timeOfDay':
      return Number(value.slice(0, 2)) * 60 + Number(value.slice(3));
    case 'instant':
      return Math.floor(Date.parse(value) / 1000);
    case 'yearMonth':
      return (Number(value.slice(0, 4)) - 1970) * 12 + Number(value.slice(5)) - 1;
    case 'code':
      return Object.hasOwn(known.table, value) ? known.table[value] : undefined;
    default:
      return undefined;
  }
}

function packResidentNumber(value: string): CborValue {
  if (!/^\d{17}[\dX]$/.test(value)) return value;
  return birthDateHolds(value) ? packDigits(value.slice(0, 17)) : undefined;
}

/** Decimal digits as the integer they write. */
function packDigits(digits: string): number | bigint | undefined {
  if (!/^\d+$/.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : BigInt(digits);
}

/** 17 characters of an alphabet, as a big-endian number of fixed width. */
function packCharacters(characters: string, alphabet: string): Uint8Array {
  const out = new Uint8Array(packedBytes);
  for (const character of characters) {
    let carry = alphabet.indexOf(character);
    for (let i = packedBytes - 1; i >= 0; i--) {
      carry += (out[i] as number) * alphabet.length;
      out[i] = carry;
      carry >>= 8;
    }
  }
  return out;
}
