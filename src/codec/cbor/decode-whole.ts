import { concat, equalBytes, toHex } from '../../core/index.ts';
import {
  bound,
  decodePlainCbor,
  fail,
  type Reader,
  readArgument,
  readHead,
  readItem,
  readString,
  take,
} from './decode.ts';
import { encodeCbor } from './encode.ts';
import type { DecodeCborOptions } from './limits.ts';
import { type CborValue, Float, Simple, simple, Tagged } from './value.ts';

/**
 * Decodes one CBOR data item of the whole domain: with floats and simple values, and of foreign tokens in any form.
 *
 * Where it succeeds with `form: 'deterministic'` (the default), encoding the result gives the same bytes.
 * Byte strings are views into `bytes`, not copies.
 *
 * @example
 * ```ts
 * decodeCbor(fromHex('f93c00')) // Float { float: 1 }
 * ```
 * @param bytes one encoded item, to the end
 * @param options form and limits; see {@link DecodeCborOptions}
 * @throws CodecError `cbor-truncated`, `cbor-trailing-bytes`, `cbor-not-deterministic`, `cbor-duplicate-key`,
 * `cbor-malformed`, `cbor-utf8`, `cbor-limit-depth`, `cbor-limit-items`, `cbor-limit-string`; the message says at
 * which byte
 */
export function decodeCbor(bytes: Uint8Array, options: DecodeCborOptions = {}): CborValue {
  return decodePlainCbor(bytes, options, { loose: options.form === 'any', read: readOther });
}

function readOther(reader: Reader, major: number, info: number, depth: number): CborValue {
  const loose = reader.extension?.loose === true;
  if (major === 7) return readSimple(reader, info, loose);
  if (info > 27 && (info < 31 || major < 2 || major > 5)) fail(reader, 'cbor-malformed');
  if (major === 6) return new Tagged(readArgument(reader, info), readItem(reader, depth + 1));
  if (!loose) fail(reader, 'cbor-not-deterministic');
  if (major === 5) return readLooseMap(reader, info, depth);
  return major === 4 ? readArray(reader, depth) : readChunks(reader, major);
}

/** Whether the next byte is a break; takes it. */
function atBreak(reader: Reader): boolean {
  if (reader.input[reader.at] !== 0xff) return false;
  reader.at++;
  return true;
}

function readArray(reader: Reader, depth: number): CborValue {
  const items: CborValue[] = [];
  while (!atBreak(reader)) items.push(readItem(reader, depth + 1));
  return items;
}

function readLooseMap(reader: Reader, info: number, depth: number): CborValue {
  const length = info === 31 ? undefined : bound(reader, readArgument(reader, info));
  const map = new Map<CborValue, CborValue>();
  const seen = new Set<string>();
  for (let i = 0; length === undefined ? !atBreak(reader) : i < length; i++) {
    const key = readItem(reader, depth + 1);
    if (typeof key !== 'object' || key === null || key instanceof Simple) {
      if (map.has(key)) fail(reader, 'cbor-duplicate-key');
    } else {
      const canonical = toHex(encodeCbor(key));
      if (seen.has(canonical)) fail(reader, 'cbor-duplicate-key');
      seen.add(canonical);
    }
    map.set(key, readItem(reader, depth + 1));
  }
  return map;
}

function readChunks(reader: Reader, major: number): CborValue {
  const chunks: CborValue[] = [];
  let length = 0;
  while (!atBreak(reader)) {
    const head = readHead(reader);
    if (head >> 5 !== major || (head & 31) > 27) fail(reader, 'cbor-malformed');
    const size = readArgument(reader, head & 31);
    chunks.push(readString(reader, major, size));
    length += Number(size);
    if (!(length <= reader.maxStringBytes)) fail(reader, 'cbor-limit-string');
  }
  return major === 3 ? chunks.join('') : concat(...(chunks as Uint8Array[]));
}

function readSimple(reader: Reader, info: number, loose: boolean): CborValue {
  const { input } = reader;
  if (info === 23) return undefined;
  if (info < 24) return simple(info);
  if (info > 27) fail(reader, 'cbor-malformed');
  const size = 1 << (info - 24);
  const start = take(reader, size);
  if (size === 1) {
    const number = input[start] as number;
    return number < 32 ? fail(reader, 'cbor-malformed') : simple(number);
  }
  const value = readFloat(new DataView(input.buffer, input.byteOffset + start, size));
  if (!loose && !equalBytes(encodeCbor(new Float(value)), input.subarray(start - 1, start + size))) {
    fail(reader, 'cbor-not-deterministic');
  }
  return Number.isInteger(value) ? new Float(value) : value;
}

function readFloat(view: DataView): number {
  if (view.byteLength > 2) return view.byteLength > 4 ? view.getFloat64(0) : view.getFloat32(0);
  const half = view.getUint16(0);
  const exponent = (half >> 10) & 31;
  const fraction = half & 1023;
  const magnitude =
    exponent === 0
      ? fraction * 2 ** -24
      : exponent < 31
        ? (1 + fraction / 1024) * 2 ** (exponent - 15)
        : fraction === 0
          ? Number.POSITIVE_INFINITY
          : Number.NaN;
  return half & 0x8000 ? -magnitude : magnitude;
}
