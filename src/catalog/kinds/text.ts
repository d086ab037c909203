import { isNatural } from '../../core/index.ts';
import type { Kind } from '../types.ts';

/**
 * What no text may be or hold: nothing, spaces at its ends, control characters but the line break, lone surrogates, and
 * the characters that turn the reading direction, with which one text can be shown as another.
 */
const unfit = /^(\s|$)|\s$|(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

/** A text of at most `maxCharacters` characters that shows as what it is. */
function unpackText(packed: unknown, maxCharacters: number): string | undefined {
  if (typeof packed !== 'string' || unfit.test(packed)) return undefined;
  return packed.length <= maxCharacters || [...packed].length <= maxCharacters ? packed : undefined;
}

function unpackLine(packed: unknown, maxCharacters: number): string | undefined {
  const line = unpackText(packed, maxCharacters);
  return line?.includes('\n') ? undefined : line;
}

/** A text, or the integer that stands for one that is a decimal number. */
function unpackNumbered(packed: unknown, textOf: (packed: unknown) => string | undefined): string | undefined {
  if (typeof packed === 'string') return isDecimalNumber(packed) ? undefined : textOf(packed);
  const text = typeof packed === 'bigint' || isNatural(packed) ? String(packed) : '';
  return isDecimalNumber(text) ? textOf(text) : undefined;
}

/** Whether a text is a decimal number that its integer stands for: 1 to 19 digits, no zero at the front. */
export function isDecimalNumber(text: string): boolean {
  return /^[1-9]\d{0,18}$/.test(text);
}

/** The kind of {@link text}. */
export interface TextKind extends Kind<string> {
  readonly name: 'text';
  /** Most characters, each a code point. */
  readonly maxCharacters: number;
}

/**
 * A text of 1 to `maxCharacters` Unicode characters, without spaces at its ends; line breaks are kept.
 *
 * @example
 * ```ts
 * fields: { address: [3, text(100), 'personal'] }
 * ```
 * @param maxCharacters most characters, each a code point
 */
export function text(maxCharacters: number): TextKind {
  return { name: 'text', maxCharacters, unpack: (packed) => unpackText(packed, maxCharacters) };
}

/** The kind of {@link line}. */
export interface LineKind extends Kind<string> {
  readonly name: 'line';
  /** Most characters, each a code point. */
  readonly maxCharacters: number;
}

/**
 * A text of 1 to `maxCharacters` Unicode characters on one line, without spaces at its ends: a ship's name, a brand, a
 * subject.
 *
 * @example
 * ```ts
 * fields: { shipName: [1, line(60), 'personal'] }
 * ```
 * @param maxCharacters most characters, each a code point
 */
export function line(maxCharacters: number): LineKind {
  return { name: 'line', maxCharacters, unpack: (packed) => unpackLine(packed, maxCharacters) };
}

/** The kind of {@link personName}. */
export interface PersonNameKind extends Kind<string> {
  readonly name: 'personName';
}

/** A person's name on one line, at most 64 characters, without digits (neither the household rules nor ICAO 9303 have any). */
export const personName: PersonNameKind = {
  name: 'personName',
  unpack(packed) {
    const name = unpackText(packed, 64);
    return name && !/[\d\n]/.test(name) ? name : undefined;
  },
};

/** The kind of {@link plateNumber}. */
export interface PlateNumberKind extends Kind<string> {
  readonly name: 'plateNumber';
}

/** A vehicle's plate number without dot or space, e.g. `沪A12345`, `沪AD12345`. Only its shape is looked at. */
export const plateNumber: PlateNumberKind = {
  name: 'plateNumber',
  unpack: (packed) =>
    typeof packed === 'string' && /^(?=.*\d)[\u4e00-\u9fffA-Z\d]{6,9}$/.test(packed) ? packed : undefined,
};

/** The kind of {@link address}. */
export interface AddressKind extends Kind<string> {
  readonly name: 'address';
}

/** A postal address in full, on one line, at most 100 characters; a division alone is a `region`. */
export const address: AddressKind = { name: 'address', unpack: (packed) => unpackLine(packed, 100) };

/** The kind of {@link organizationName}. */
export interface OrganizationNameKind extends Kind<string> {
  readonly name: 'organizationName';
}

/** The name of an organization, or of whoever may be one or a person, on one line, at most 100 characters. */
export const organizationName: OrganizationNameKind = {
  name: 'organizationName',
  unpack: (packed) => unpackLine(packed, 100),
};

/** The kind of {@link documentNumber}. */
export interface DocumentNumberKind extends Kind<string> {
  readonly name: 'documentNumber';
}

/**
 * The number of a document, a file or a thing, on one line, at most 40 characters, e.g. `沪公特旅字第0112345号`; where it
 * is a decimal number of at most 19 digits it is packed as an integer.
 */
export const documentNumber: DocumentNumberKind = {
  name: 'documentNumber',
  unpack: (packed) => unpackNumbered(packed, (text) => unpackLine(text, 40)),
};

/** The kind of {@link phone}. */
export interface PhoneKind extends Kind<string> {
  readonly name: 'phone';
}

/** A telephone number of digits, `+` and `-`, 3 to 20 characters, e.g. `021-23110000`; packed as an integer where it is one. */
export const phone: PhoneKind = {
  name: 'phone',
  unpack: (packed) =>
    unpackNumbered(packed, (text) =>
      typeof text === 'string' && /^\+?\d[\d-]*\d$/.test(text) && text.length > 2 && text.length <= 20
        ? text
        : undefined,
    ),
};
