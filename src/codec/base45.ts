import { CodecError } from '../core/index.ts';

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/**
 * Base45 of `bytes` (RFC 9285): three characters of the QR alphanumeric set for two bytes.
 *
 * @example
 * ```ts
 * encodeBase45(new Uint8Array([65, 66])) // 'BB8'
 * ```
 * @param bytes any number of bytes
 */
export function encodeBase45(bytes: Uint8Array): string {
  let out = '';
  // Many characters at once take half the time of one by one, and not so many that an engine refuses.
  for (let at = 0; at < bytes.length; at += 2_048) out += encodeBlock(bytes.subarray(at, at + 2_048));
  return out;
}

function encodeBlock(bytes: Uint8Array): string {
  const codes = new Array<number>(Math.ceil(bytes.length * 1.5));
  let end = 0;
  for (let i = 0; i < bytes.length; i += 2) {
    const isPair = i + 1 < bytes.length;
    const n = isPair ? ((bytes[i] as number) << 8) | (bytes[i + 1] as number) : (bytes[i] as number);
    const high = (n / 45) | 0;
    codes[end++] = alphabet.charCodeAt(n - high * 45);
    codes[end++] = alphabet.charCodeAt(high % 45);
    if (isPair) codes[end++] = alphabet.charCodeAt((high / 45) | 0);
  }
  return String.fromCharCode.apply(null, codes);
}

/** The value of each character by its code, for all others one that is above the range of every group. */
function valueTable(): Int32Array {
  const table = new Int32Array(128).fill(65_536);
  for (let i = 0; i < 45; i++) table[alphabet.charCodeAt(i)] = i;
  return table;
}

let values: Int32Array | undefined;

/**
 * Bytes of a Base45 text (RFC 9285), from `start` to its end. Spaces belong to the alphabet and are never trimmed.
 *
 * @example
 * ```ts
 * decodeBase45('BB8') // Uint8Array [65, 66]
 * ```
 * @param text capital letters, digits, space and `$%*+-./:`, from `start` on
 * @param start where Base45 begins, default 0
 * @throws CodecError `base45-malformed`: a character that is not Base45, a length no encoder gives, or a group above
 * its range
 */
export function decodeBase45(text: string, start = 0): Uint8Array<ArrayBuffer> {
  values ??= valueTable();
  const table = values;
  const out = new Uint8Array(Math.floor(((text.length - start) * 2) / 3));
  let end = 0;
  for (let at = start; at < text.length; at += 3) {
    const isPair = at + 2 === text.length;
    const first = table[text.charCodeAt(at)] as number;
    const second = table[text.charCodeAt(at + 1)] as number;
    const third = isPair ? 0 : (table[text.charCodeAt(at + 2)] as number);
    const group = first + second * 45 + third * 2025;
    // past the table and past the text it is NaN
    if (!(group < (isPair ? 0x100 : 0x10000))) throw new CodecError('base45-malformed');
    if (!isPair) out[end++] = group >> 8;
    out[end++] = group;
  }
  return out;
}
