import type { Bytes } from '../core/index.ts';

const sequenceTag = 0x30;
const integerTag = 0x02;
const numberLength = 32;

/**
 * r‖s, 64 bytes, of a DER ECDSA-Sig-Value (RFC 3279 §2.2.3) on P-256; undefined where the bytes are anything but its one
 * DER encoding: long lengths, padded or negative integers, zero, more than 32 bytes, trailing bytes.
 */
export function rawFromDer(der: Uint8Array): Bytes | undefined {
  // 2 bytes and twice 2 + 33 at most, so every length is one byte
  if (der[0] !== sequenceTag || der[1] !== der.length - 2) return undefined;
  const out = new Uint8Array(2 * numberLength);
  let position = 2;
  for (const end of [numberLength, 2 * numberLength]) {
    const length = der[position + 1] as number;
    const start = position + 2;
    position = start + length;
    if (der[start - 2] !== integerTag || !(length > 0)) return undefined;
    const first = der[start] as number;
    const second = der[start + 1] as number;
    const padded = first === 0;
    if (first > 0x7f || (padded && (length === 1 || second < 0x80))) return undefined;
    const digits = der.subarray(padded ? start + 1 : start, position);
    if (digits.length > numberLength) return undefined;
    out.set(digits, end - digits.length);
  }
  return position === der.length ? out : undefined;
}
