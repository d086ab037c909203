import type { Kind } from '../types.ts';

/**
 * What no text may be or hold: nothing, spaces at its ends, control characters but the line break, lone surrogates, and
 * the characters that turn the reading direction, with which one text can be shown as another.
 */
const unfit = /^(\s|$)|\s$|(?!\n)[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u;

/** A text of at most `maxCharacters` characters that shows as what it is. */
function unpackText(packed: unknown, maxCharacters: number): string | undefined {
  const fits = typeof packed === 'string' && [...packed].length <= maxCharacters && !unfit.test(packed);
  return fits ? packed : undefined;
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
