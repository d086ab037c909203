/** A byte array with a buffer of its own, as this library gives it; it takes any `Uint8Array`. */
export type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Joins byte arrays into a new one.
 *
 * @example
 * ```ts
 * concat(Uint8Array.of(1), Uint8Array.of(2, 3)) // Uint8Array [1, 2, 3]
 * ```
 * @param parts none or more, in their order
 */
export function concat(...parts: readonly ArrayLike<number>[]): Bytes {
  let length = 0;
  for (const part of parts) length += part.length;
  const out = new Uint8Array(length);
  let offset = 0;
  for (const part of parts) {
    out.set(part, offset);
    offset += part.length;
  }
  return out;
}

/**
 * Whether two byte arrays are the same. Takes time by the length alone, not by where they differ.
 *
 * @example
 * ```ts
 * equalBytes(Uint8Array.of(1), Uint8Array.of(1)) // true
 * ```
 * @param a one array
 * @param b the other
 */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  let difference = 0;
  for (let i = 0; i < a.length; i++) difference |= (a[i] as number) ^ (b[i] as number);
  return difference === 0;
}

/**
 * Compares bytewise, as CBOR sorts map keys; negative where `a` comes first.
 *
 * @example
 * ```ts
 * [...ids].sort(compareBytes)
 * ```
 * @param a one array
 * @param b the other; of two that begin alike the shorter comes first
 * @returns below 0, 0 or above 0
 */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const difference = (a[i] as number) - (b[i] as number);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/**
 * Lower-case hexadecimal of `bytes`.
 *
 * @example
 * ```ts
 * toHex(Uint8Array.of(1, 255)) // '01ff'
 * ```
 * @param bytes any number of bytes
 */
export function toHex(bytes: Uint8Array): string {
  let out = '';
  for (const byte of bytes) out += (byte + 256).toString(16).slice(1);
  return out;
}

/**
 * Bytes of a hexadecimal text.
 *
 * @example
 * ```ts
 * fromHex('01ff') // Uint8Array [1, 255]
 * ```
 * @param hex digits in either case, two a byte, without spaces or `0x`
 * @throws TypeError for anything else
 */
export function fromHex(hex: string): Bytes {
  if (!/^(?:[0-9a-f]{2})*$/i.test(hex)) throw new TypeError('not a hexadecimal text');
  const out = new Uint8Array(hex.length / 2);
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16);
  return out;
}

/**
 * UTF-8 of `text`; undefined where it holds a lone surrogate. Needs no TextEncoder, which mini-apps lack.
 *
 * @example
 * ```ts
 * utf8Encode('张') // Uint8Array [229, 188, 160]
 * ```
 * @param text any text
 */
export function utf8Encode(text: string): Bytes | undefined {
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    length += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  const out = new Uint8Array(length);
  let end = 0;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xe000) {
      const low = text.charCodeAt(++i);
      if (code >= 0xdc00 || !(low >= 0xdc00 && low < 0xe000)) return undefined;
      code = 0x10000 + ((code - 0xd800) << 10) + low - 0xdc00;
      out[end++] = 0xf0 | (code >> 18);
      out[end++] = 0x80 | ((code >> 12) & 63);
      out[end++] = 0x80 | ((code >> 6) & 63);
      out[end++] = 0x80 | (code & 63);
    } else if (code < 0x80) out[end++] = code;
    else if (code < 0x800) {
      out[end++] = 0xc0 | (code >> 6);
      out[end++] = 0x80 | (code & 63);
    } else {
      out[end++] = 0xe0 | (code >> 12);
      out[end++] = 0x80 | ((code >> 6) & 63);
      out[end++] = 0x80 | (code & 63);
    }
  }
  return out;
}

/** The least code point by the leading ones of its first byte; those of no first byte have none. */
const leastCode = [0, 0x110000, 0x80, 0x800, 0x10000];

/**
 * Text of strict UTF-8 (RFC 3629) in `bytes[start, end)`; undefined where it is malformed. Needs no TextDecoder.
 *
 * @example
 * ```ts
 * utf8Decode(Uint8Array.of(229, 188, 160)) // '张'
 * ```
 * @param bytes the bytes to read
 * @param start first byte, default 0
 * @param end byte after the last, default the length
 */
export function utf8Decode(bytes: Uint8Array, start = 0, end = bytes.length): string | undefined {
  let out = '';
  for (let i = start; i < end; ) {
    const first = bytes[i++] as number;
    const leadingOnes = Math.clz32(~(first << 24));
    let code = first & (0x7f >> leadingOnes);
    for (let k = 1; k < leadingOnes; k++) {
      const next = i < end ? (bytes[i++] as number) : 0;
      if (next >> 6 !== 2) return undefined;
      code = (code << 6) | (next & 63);
    }
    const isSurrogate = code >> 11 === 0x1b;
    if (!(code >= (leastCode[leadingOnes] as number)) || isSurrogate || code > 0x10ffff) return undefined;
    out += String.fromCodePoint(code);
  }
  return out;
}
