import type { CborValue } from '../../codec/index.ts';
import { isBytes } from '../../core/index.ts';
import type { Kind } from '../types.ts';
import { unpackDigits } from './integers.ts';

/** 31^17 and 33^17 both need 11 bytes. */
export const packedBytes = 11;

/** 17 characters of an alphabet from their big-endian number of fixed width. */
function unpackCharacters(packed: CborValue, alphabet: string): string | undefined {
  if (!isBytes(packed) || packed.length !== packedBytes) return undefined;
  const number = Uint8Array.from(packed);
  let out = '';
  for (let k = 0; k < 17; k++) {
    let rest = 0;
    for (let i = 0; i < packedBytes; i++) {
      rest = rest * 256 + (number[i] as number);
      number[i] = rest / alphabet.length;
      rest %= alphabet.length;
    }
    out = alphabet[rest] + out;
  }
  return number.some((byte) => byte > 0) ? undefined : out;
}

/** GB 32100: digits and capital letters without I, O, S, V, Z. */
export const creditAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The kind of {@link creditCode}. */
export interface CreditCodeKind extends Kind<string> {
  readonly name: 'creditCode';
}

/** A unified social credit code (GB 32100), 18 characters; packed as 11 bytes without its check character. */
export const creditCode: CreditCodeKind = {
  name: 'creditCode',
  unpack(packed) {
    const characters = unpackCharacters(packed, creditAlphabet);
    if (characters === undefined) return undefined;
    let sum = 0;
    let weight = 1;
    for (const character of characters) {
      sum += weight * creditAlphabet.indexOf(character);
      weight = (weight * 3) % 31;
    }
    return characters + creditAlphabet[(31 - (sum % 31)) % 31];
  },
};

/** GB 16735: digits and capital letters without I, O, Q. */
export const vinAlphabet = '0123456789ABCDEFGHJKLMNPRSTUVWXYZ';

/** The kind of {@link vin}. */
export interface VinKind extends Kind<string> {
  readonly name: 'vin';
}

/**
 * A vehicle identification number (GB 16735), 17 characters; packed as 11 bytes. A wrong check digit is accepted, as
 * imported vehicles need not satisfy it: see `vinCheckHolds`.
 */
export const vin: VinKind = { name: 'vin', unpack: (packed) => unpackCharacters(packed, vinAlphabet) };

/** The kind of {@link foodNumber}. */
export interface FoodNumberKind extends Kind<string> {
  readonly name: 'foodNumber';
  /** `JY` for business, `SC` for production. */
  readonly prefix: 'JY' | 'SC';
}

/**
 * The number of a food license: its letters, 13 digits and their check digit (ISO 7064 MOD 11,10); packed as the integer
 * of the 13 digits.
 *
 * @example
 * ```ts
 * const fields = { number: [-4, foodNumber('JY')] } // 'JY23101040001232'
 * ```
 * @param prefix `JY` for business, `SC` for production
 */
export function foodNumber(prefix: 'JY' | 'SC'): FoodNumberKind {
  return {
    name: 'foodNumber',
    prefix,
    unpack(packed) {
      const digits = unpackDigits(packed, 13);
      if (!digits) return undefined;
      let product = 10;
      for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
      return `${prefix}${digits}${(11 - product) % 10}`;
    },
  };
}
