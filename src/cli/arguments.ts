import { InvalidArgumentError } from 'commander';
import { fromHex, parseDate, startOfDaySeconds } from '../core/index.ts';
import type { IssuerReference, StatusReference } from '../license/index.ts';
import { readIssuerName } from './issuer-name.ts';

const daySeconds = 86_400;

function wrong(expected: string): never {
  throw new InvalidArgumentError(`Expected ${expected}.`);
}

/** For options that may be given several times, and with several values. */
export function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}

export function commaList(value: string): readonly string[] {
  const items = value.split(',').map((item) => item.trim());
  return items.every((item) => item !== '') ? items : wrong('values with commas between them, e.g. a,b');
}

/** An instant of RFC 3339 with its zone; a date alone is the beginning of that day in UTC+8. */
export function instant(value: string): Date {
  const day = parseDate(value);
  if (day !== undefined) return new Date(startOfDaySeconds(day) * 1000);
  const shape = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/i;
  const time = shape.test(value) ? Date.parse(value) : Number.NaN;
  if (!(time >= 0)) wrong('an instant such as 2026-10-01T08:00:00+08:00, or a date such as 2026-10-01');
  return new Date(time);
}

export function wholeNumber(least: number, most: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    return number >= least && number <= most ? number : wrong(`a whole number from ${least} to ${most}`);
  };
}

/** Days or hours as seconds, fractions allowed. */
function duration(unitSeconds: number): (value: string) => number {
  const age = ageIn(unitSeconds);
  return (value) => (/[1-9]/.test(value) && !value.startsWith('-') ? age(value) : wrong('a number above 0, e.g. 72'));
}

/** The same of an age, which may be none. */
function ageIn(unitSeconds: number): (value: string) => number {
  return (value) => {
    const number = /^\d{1,7}(?:\.\d{1,6})?$/.test(value) ? Number(value) : Number.NaN;
    return number >= 0 ? number * unitSeconds : wrong('a number that is not negative, e.g. 72');
  };
}

export const days = duration(daySeconds);
export const hours = duration(3_600);
export const ageDays = ageIn(daySeconds);
export const ageHours = ageIn(3_600);

/** A challenge, as `elicense holder nonce` prints it. */
export function nonceBytes(value: string): Uint8Array {
  const isHex = /^(?:[0-9a-f]{2}){8,64}$/i.test(value);
  return isHex ? fromHex(value) : wrong('8 to 64 bytes as hexadecimal digits, such as elicense holder nonce prints');
}

export function webAddress(value: string): string {
  return URL.canParse(value) && /^https?:/i.test(value)
    ? value
    : wrong('an address such as https://bundle.example/shanghai');
}

export function audienceName(value: string): string {
  return value.length > 0 && value.length <= 256 ? value : wrong('1 to 256 characters');
}

export function issuerReference(value: string): IssuerReference {
  return readIssuerName(value) ?? wrong('REGION/NUMBER, e.g. 310000/12');
}

export function statusReference(value: string): StatusReference {
  const [, list, index] = /^(0|[1-9]\d{0,9})\/(0|[1-9]\d{0,9})$/.exec(value) ?? [];
  const status = { list: Number(list), index: Number(index) };
  return status.list <= 0xffffffff && status.index <= 0xffffffff ? status : wrong('LIST/INDEX, e.g. 3/654321');
}

export function regionCodes(value: string): readonly number[] {
  const regions = commaList(value);
  if (!regions.every((region) => /^[1-9]\d{5}$/.test(region) && Number(region) >= 110_000)) {
    wrong('region codes of GB/T 2260, e.g. 310000 or 310000,330000');
  }
  return regions.map(Number);
}
