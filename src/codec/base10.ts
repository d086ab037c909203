import { CodecError } from '../core/index.ts';

/** Digits that carry 0 to 7 bytes: 7 bytes are less than 10^17, and so on. */
const digitsForBytes = [0, 3, 5, 8, 10, 13, 15, 17] as const;

/**
 * Bytes as decimal digits for the numeric mode of a QR code: each 7 bytes, big-endian, become 17 digits, the rest a
 * fixed number of them.
 *
 * @example
 * ```ts
 * encodeBase10(new Uint8Array([255])) // '255'
 * ```
 * @param bytes any number of bytes
 */
export function encodeBase10(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 7) {
    const group = bytes.subarray(i, i + 7);
    let value = 0n;
    for (const byte of group) value = (value << 8n) | BigInt(byte);
    out += value.toString().padStart(digitsForBytes[group.length] as number, '0');
  }
  return out;
}

/**
 * Bytes of decimal digits, from `start` to the end of the text; the exact inverse of {@link encodeBase10}.
 *
 * @example
 * ```ts
 * decodeBase10('255') // Uint8Array [255]
 * ```
 * @param text digits, from `start` on
 * @param start where the digits begin, default 0
 * @throws CodecError `base10-malformed`: something that is no digit, a length no encoder gives, or a group above its
 * range
 */
export function decodeBase10(text: string, start = 0): Uint8Array<ArrayBuffer> {
  const length = text.length - start;
  const out = new Uint8Array(Math.floor((length * 7) / 17));
  for (let at = start, end = 0; at < text.length; at += 17) {
    const digits = text.slice(at, at + 17);
    const first = end;
    end += digitsForBytes.indexOf(digits.length as 0);
    let value = /^\d+$/.test(digits) ? BigInt(digits) : -1n;
    for (let i = end; i > first; value >>= 8n) out[--i] = Number(value & 255n);
    if (value !== 0n || end < first) throw new CodecError('base10-malformed');
  }
  return out;
}
