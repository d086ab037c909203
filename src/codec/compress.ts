import { zlibSync } from 'fflate';
import { CodecError } from '../core/index.ts';
import { damaged, inflate } from './inflate.ts';

/**
 * Compresses into the zlib format (RFC 1950), as small as level 9 makes it.
 *
 * @example
 * ```ts
 * compress(new Uint8Array(1_000)).length // 17
 * ```
 * @param bytes any number of bytes
 */
export function compress(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return zlibSync(bytes, { level: 9 }) as Uint8Array<ArrayBuffer>;
}

/**
 * Whether `bytes` begin as a zlib stream does (RFC 1950 §2.2), with any window and level and no dictionary.
 *
 * @example
 * ```ts
 * startsAsZlib(Uint8Array.of(0x78, 0x9c)) // true
 * ```
 * @param bytes 2 bytes or more; fewer give false
 */
export function startsAsZlib(bytes: Uint8Array): boolean {
  const [cmf, flags] = bytes as unknown as readonly [number, number];
  return (cmf & 0x8f) === 8 && ((cmf << 8) | flags) % 31 === 0 && (flags & 32) === 0;
}

/**
 * Decompresses one zlib stream that fills `bytes` to the end.
 *
 * @example
 * ```ts
 * decompress(compress(bytes), 65_536)
 * ```
 * @param bytes one zlib stream (RFC 1950), to the end
 * @param maxBytes bound of the result, in bytes; with the length of the input it bounds memory and time
 * @throws CodecError `zlib-malformed`, `zlib-trailing-bytes`, `limit-inflated-bytes`
 */
export function decompress(bytes: Uint8Array, maxBytes: number): Uint8Array<ArrayBuffer> {
  if (!startsAsZlib(bytes)) damaged();
  const { bytes: out, end } = inflate(bytes, 2, maxBytes);
  if (bytes.length > end + 4) throw new CodecError('zlib-trailing-bytes');
  // Adler-32 (RFC 1950 §8.2)
  let a = 1;
  let b = 0;
  for (const byte of out) {
    a = (a + byte) % 65_521;
    b = (b + a) % 65_521;
  }
  const checksum = [b >> 8, b & 255, a >> 8, a & 255];
  if (checksum.some((byte, i) => byte !== bytes[end + i])) damaged();
  return out;
}
