import * as z from 'zod';
import { isOfficialCode } from './codes/official.ts';
import { isOptional } from './define.ts';
import { describeKind } from './expected.ts';
import { currency, date, decimal } from './kinds/index.ts';
import type { KnownKind } from './known-kinds.ts';
import { foodCheckHolds, isCreditCode, isResidentNumber } from './rules.ts';
import type { FieldDefinitions, Kind } from './types.ts';

/** A schema for each field. */
export function shapeOf(fields: FieldDefinitions): Record<string, z.ZodType> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, definition]) => {
      const schema = zodOf(definition[1]);
      return [key, isOptional(definition) ? schema.optional() : schema];
    }),
  );
}

function characters(value: string): number {
  return Array.from(value).length;
}

/** As the text kinds see it, said in another way. */
function isPlain(value: string): boolean {
  if (!/^\S(?:[\s\S]*\S)?$/u.test(value)) return false;
  for (const character of value) {
    const code = character.codePointAt(0) as number;
    const control = (code < 0x20 && code !== 0x0a) || (code >= 0x7f && code < 0xa0);
    const turning = (code >= 0x2028 && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
    if (control || turning || (code >= 0xd800 && code <= 0xdfff)) return false;
  }
  return true;
}

function isIdentityNumber(value: string): boolean {
  if (/^\d{17}[\dX]$/.test(value)) return isResidentNumber(value);
  return /^[\u4e00-\u9fffA-Z\d()/-]{4,32}$/.test(value);
}

function isPartyNumber(value: string): boolean {
  return Array.from(value).length === 18 ? isResidentNumber(value) || isCreditCode(value) : isIdentityNumber(value);
}

function isLine(value: string, maxCharacters: number): boolean {
  return characters(value) <= maxCharacters && isPlain(value) && !value.includes('\n');
}

function isFoodNumber(value: string, prefix: string): boolean {
  return value.startsWith(prefix) && /^..[0-9]{14}$/.test(value) && foodCheckHolds(value.slice(2));
}

function isPhone(value: string): boolean {
  return value.length >= 3 && value.length <= 20 && /^[+]?[0-9]([0-9-]*)[0-9]$/.test(value);
}

function isInstant(value: string): boolean {
  const [day = '', time = '', ...more] = value.split('T');
  return more.length === 0 && isCalendarDate(day) && /^([01][0-9]|2[0-3])(:[0-5][0-9]){2}[+]08:00$/.test(time);
}

export function isCalendarDate(value: string): boolean {
  const match = /^([1-9]\d{3})-(\d\d)-(\d\d)$/.exec(value);
  if (match === null) return false;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}

/** The schema of a kind, whose error says what would be right. */
export function zodOf(kind: Kind): z.ZodType {
  const known = kind as KnownKind;
  const error = describeKind(kind);
  const string = (holds: (value: string) => boolean) => z.string({ error }).refine(holds, { error });
  switch (known.name) {
    case 'text':
      return string((value) => characters(value) <= known.maxCharacters && isPlain(value));
    case 'line':
      return string((value) => isLine(value, known.maxCharacters));
    case 'personName':
      return string((value) => characters(value) <= 64 && isPlain(value) && !/[0-9\n]/.test(value));
    case 'plateNumber':
      return z.string({ error }).regex(/^(?=.*[0-9])[\u4e00-\u9fffA-Z0-9]{6,9}$/, { error });
    case 'residentNumber':
      return string(isResidentNumber);
    case 'identityNumber':
      return string(isIdentityNumber);
    case 'creditCode':
      return string(isCreditCode);
    case 'partyNumber':
      return string(isPartyNumber);
    case 'address':
    case 'organizationName':
      return string((value) => isLine(value, 100));
    case 'documentNumber':
      return string((value) => isLine(value, 40));
    case 'foodNumber':
      return string((value) => isFoodNumber(value, known.prefix));
    case 'phone':
      return string(isPhone);
    case 'officialCode':
      return z
        .string({ error })
        .length(known.length, { error })
        .regex(/^[0-9A-Z]*$/, { error })
        .refine((value) => isOfficialCode(known.list, value), { error });
    case 'timeOfDay':
      return z.string({ error }).regex(/^([01][0-9]|2[0-3]):[0-5][0-9]$/, { error });
    case 'instant':
      return string(isInstant);
    case 'dateRange':
      return z
        .strictObject({ from: zodOf(date), until: zodOf(date).nullable() }, { error })
        .refine(({ from, until }) => typeof until !== 'string' || until >= (from as string), { error });
    case 'money':
      return z.strictObject({ amount: zodOf(decimal(2, 0)), currency: zodOf(currency) }, { error });
    case 'yesNo':
      return z.boolean({ error });
    case 'ageOver':
      return z.never({ error });
    case 'year':
      return z.number({ error }).int({ error }).min(1_000, { error }).max(9_999, { error });
    case 'vin':
      return z.string({ error }).regex(/^[0-9A-HJ-NPR-Z]{17}$/, { error });
    case 'digits':
      return z.string({ error }).regex(new RegExp(`^[0-9]{${known.length}}$`), { error });
    case 'region':
      return z.string({ error }).regex(/^[1-9][0-9]{5}$/, { error });
    case 'country':
      return string((value) => isOfficialCode('countries', value));
    case 'currency':
      return z.string({ error }).regex(/^[A-Z]{3}$/, { error });
    case 'vehicleType':
      return z.string({ error }).regex(/^[A-Z][0-9][0-9A-Z]$/, { error });
    case 'date':
      return string(isCalendarDate);
    case 'yearMonth':
      return z.string({ error }).regex(/^[1-9][0-9]{3}-(0[1-9]|1[012])$/, { error });
    case 'integer':
      return z.number({ error }).int({ error }).min(known.minimum, { error }).max(known.maximum, { error });
    case 'decimal':
      return z
        .number({ error })
        .min(known.minimum, { error })
        .max(known.maximum, { error })
        .refine((value) => Number(value.toFixed(known.scale)) === value, { error });
    case 'code':
      return z.enum(Object.keys(known.table) as [string], { error });
    case 'codeSet':
      return z
        .array(z.enum(Object.keys(known.table) as [string], { error }), { error })
        .min(1, { error })
        .refine((keys) => new Set(keys).size === keys.length, { error });
    case 'image':
      return z
        .instanceof(Uint8Array, { error })
        .refine(({ length }) => length > 0 && length <= known.maxBytes, { error });
    case 'list':
      return z.array(zodOf(known.item), { error }).min(known.minItems, { error }).max(known.maxItems, { error });
    case 'group':
      return z.strictObject(shapeOf(known.fields), { error });
    default:
      return z.never({ error });
  }
}
