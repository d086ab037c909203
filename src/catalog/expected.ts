import { codesOfList } from './codes/lists.ts';
import type { KnownKind } from './known-kinds.ts';
import { birthDateHolds, creditCheckHolds, residentCheckHolds } from './rules.ts';
import type { Kind } from './types.ts';

/**
 * What a value of a kind looks like, in English words for whoever has to type one, `elicense/catalog/schema`.
 *
 * @example
 * ```ts
 * describeKind(date) // 'a date as YYYY-MM-DD'
 * ```
 * @param kind of a field
 */
export function describeKind(kind: Kind): string {
  const known = kind as KnownKind;
  switch (known.name) {
    case 'text':
      return `a text of 1 to ${known.maxCharacters} characters, without spaces at its ends or control characters`;
    case 'line':
      return `a text of 1 to ${known.maxCharacters} characters on one line, without spaces at its ends`;
    case 'personName':
      return 'a name of 1 to 64 characters on one line, without digits or spaces at its ends';
    case 'plateNumber':
      return 'a plate number of 6 to 9 characters, without dot or space, its letters upper-case';
    case 'residentNumber':
      return 'a resident number (GB 11643), 17 digits and the check character, or an old one of 15 digits';
    case 'identityNumber':
      return 'a resident number (GB 11643) or the number of another identity document, its letters upper-case';
    case 'creditCode':
      return 'a unified social credit code (GB 32100), 18 digits and capital letters without I, O, S, V, Z';
    case 'partyNumber':
      return 'a resident number, the number of another identity document or a unified social credit code, its letters upper-case';
    case 'address':
      return 'a postal address of 1 to 100 characters on one line, without spaces at its ends';
    case 'organizationName':
      return 'a name of 1 to 100 characters on one line, without spaces at its ends';
    case 'documentNumber':
      return 'a number as the document has it, 1 to 40 characters on one line, without spaces at its ends';
    case 'foodNumber':
      return `a number of ${known.prefix}, 13 digits and their check digit (ISO 7064 MOD 11,10)`;
    case 'phone':
      return 'a telephone number of 3 to 20 digits, with + at the front or - between where it has them';
    case 'officialCode': {
      const codes = codesOfList(known.list);
      return codes ? oneOf(codes) : `a code of ${known.length} digits and capital letters`;
    }
    case 'timeOfDay':
      return 'a time of day as HH:MM';
    case 'instant':
      return 'an instant as YYYY-MM-DDTHH:MM:SS+08:00';
    case 'dateRange':
      return 'an object of from and until, dates as YYYY-MM-DD, until not before from, or null for no end';
    case 'money':
      return 'an object of amount, a number from 0 with at most 2 decimals, and currency (ISO 4217)';
    case 'yesNo':
      return 'true or false';
    case 'ageOver':
      return 'nothing: it is computed at issue';
    case 'year':
      return 'a year from 1000 to 9999, as a number';
    case 'vin':
      return 'a vehicle identification number (GB 16735), 17 digits and capital letters without I, O, Q';
    case 'digits':
      return `a text of ${known.length} digits`;
    case 'region':
      return 'a division code (GB/T 2260), a text of 6 digits';
    case 'country':
      return 'a country as three capital letters (ISO 3166 alpha-3)';
    case 'currency':
      return 'a currency as three capital letters (ISO 4217)';
    case 'vehicleType':
      return 'a vehicle type (GA 24.4), a capital letter and two more characters';
    case 'date':
      return 'a date as YYYY-MM-DD';
    case 'yearMonth':
      return 'a month as YYYY-MM';
    case 'integer':
      return `a whole number from ${known.minimum} to ${known.maximum}`;
    case 'decimal':
      return `a number from ${known.minimum} to ${known.maximum} with at most ${known.scale} decimals`;
    case 'code':
      return oneOf(Object.keys(known.table));
    case 'codeSet':
      return `a list of distinct keys, each ${oneOf(Object.keys(known.table))}`;
    case 'image':
      return `the bytes of a picture file (Uint8Array), 1 to ${known.maxBytes}`;
    case 'list':
      return known.minItems === known.maxItems
        ? `a list of ${known.maxItems}, each ${describeKind(known.item)}`
        : `a list of ${known.minItems} to ${known.maxItems}, each ${describeKind(known.item)}`;
    case 'group':
      return `an object of ${Object.keys(known.fields).join(', ')}`;
    default:
      return `a value of kind ${kind.name}`;
  }
}

function oneOf(keys: readonly string[]): string {
  return keys.length <= 20
    ? `one of ${keys.join(', ')}`
    : `a key of its code table, such as ${keys.slice(0, 5).join(', ')}`;
}

const textual = new Set<KnownKind['name']>([
  'text',
  'line',
  'personName',
  'plateNumber',
  'residentNumber',
  'identityNumber',
  'creditCode',
  'vin',
  'digits',
  'region',
  'partyNumber',
  'documentNumber',
  'phone',
  'officialCode',
]);

/** What would be right in the place of a wrong value: the one thing to correct where that is known. Never the value. */
export function correctionOf(kind: Kind, value: unknown): string {
  const expected = describeKind(kind);
  const { name } = kind as KnownKind;
  if (typeof value === 'number' || typeof value === 'bigint') {
    return textual.has(name) ? `${expected}, as a text in quotes and not as a number` : expected;
  }
  if (typeof value !== 'string') return expected;
  if ((name === 'integer' || name === 'decimal' || name === 'year') && Number.isFinite(Number(value))) {
    return `${expected}, as a number without quotes`;
  }
  if (value !== value.trim()) return `${expected}: leave out the spaces at its ends`;
  if (name === 'residentNumber' || name === 'identityNumber' || name === 'partyNumber')
    return residentCorrection(value) ?? expected;
  if (name === 'creditCode' && /^[\dA-HJ-NPQRTUWXY]{18}$/.test(value) && !creditCheckHolds(value)) {
    return `${expected}: the last character must be the check character of the 17 before it`;
  }
  if (value !== value.toUpperCase() && /upper-case|capital/.test(expected))
    return `${expected}: letters are upper-case`;
  return expected;
}

function residentCorrection(value: string): string | undefined {
  if (/^\d{17}x$/.test(value)) return 'a resident number: the check character X is written upper-case';
  if (!/^\d{17}[\dX]$/.test(value)) return undefined;
  if (!birthDateHolds(value)) return 'a resident number whose digits 7 to 14 are a date of birth YYYYMMDD';
  if (residentCheckHolds(value)) return undefined;
  return 'a resident number whose last character is the check character of the 17 digits before it (GB 11643)';
}
