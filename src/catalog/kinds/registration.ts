import type { CborValue } from '../../codec/index.ts';
import type { Kind } from '../types.ts';

/** 31^17 and 33^17 both need 11 bytes. */
export const packedBytes = 11;

/** 17 characters of an alphabet from their big-endian number of fixed width. */
function unpackCharacters(packed: CborValue, alphabet: string): string | undefined {
  if (!(packed instanceof Uint8Array) || packed.length !== packedBytes) return undefined;
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
