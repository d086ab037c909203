import { CodecError, type ErrorCode, utf8Decode } from '../../core/index.ts';
import type { CborLimits } from './limits.ts';
import { compareItems } from './order.ts';
import type { CborValue } from './value.ts';

/** Where decoding stands. */
export interface Reader {
  readonly input: Uint8Array;
  readonly maxDepth: number;
  readonly maxStringBytes: number;
  readonly extension: Extension | undefined;
  at: number;
  itemsLeft: number;
}

/**
 * Reads what the plain form leaves out: floats, other simple values, tags, indefinite lengths, and where `loose` maps.
 * With `loose`, long heads are taken too.
 */
export interface Extension {
  readonly loose?: boolean;
  read(reader: Reader, major: number, info: number, depth: number): CborValue;
}

/**
 * Decodes one CBOR data item in plain form, which is that of everything we sign: deterministic (RFC 8949 §4.2), and of
 * integers, strings, arrays, maps, false, true and null alone. Small, for verifiers; `decodeCbor` reads the rest.
 *
 * Encoding the result gives the same bytes. Byte strings are views into `bytes`, not copies.
 *
 * @example
 * ```ts
 * decodePlainCbor(fromHex('a1016161')) // Map(1) { 1 => 'a' }
 * ```
 * @param bytes one encoded item, to the end
 * @param limits see {@link CborLimits}
 * @param extension for `decodeCbor`
 * @throws CodecError `cbor-truncated`, `cbor-trailing-bytes`, `cbor-not-deterministic`, `cbor-duplicate-key`,
 * `cbor-malformed`, `cbor-utf8`, `cbor-unsupported-value`, `cbor-limit-depth`, `cbor-limit-items`,
 * `cbor-limit-string`; the message says at which byte
 */
export function decodePlainCbor(
  bytes: Uint8Array,
  { maxDepth = 16, maxItems = 4_096, maxStringBytes = 32_768 }: CborLimits = {},
  extension?: Extension,
): CborValue {
  // A plain view, so that no subclass such as Buffer, whose `slice` does not copy, comes out.
  const input = bytes.constructor === Uint8Array ? bytes : new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  const reader: Reader = { input, maxDepth, maxStringBytes, extension, at: 0, itemsLeft: maxItems };
  const value = readItem(reader, 0);
  if (reader.at < input.length) fail(reader, 'cbor-trailing-bytes');
  return value;
}

export function fail(reader: Reader, code: ErrorCode): never {
  throw new CodecError(code, `${code} at byte ${reader.at}`);
}

/** Takes `count` bytes and gives where they start. */
export function take(reader: Reader, count: number): number {
  const start = reader.at;
  if (!(count <= reader.input.length - start)) fail(reader, 'cbor-truncated');
  reader.at = start + count;
  return start;
}

/** The least argument that needs so many bytes. */
const leastOfSize = [0, 24, 0x100, 0, 0x10000, 0, 0, 0, 0x100000000];

/** The argument of a head whose info is at most 27. */
export function readArgument(reader: Reader, info: number): number | bigint {
  if (info < 24) return info;
  const { input } = reader;
  const size = 1 << (info - 24);
  const start = take(reader, size);
  let value = 0;
  for (let i = start; i < reader.at; i++) value = value * 256 + (input[i] as number);
  const fitsShorterHead = value < (leastOfSize[size] as number);
  if (fitsShorterHead && !reader.extension?.loose) fail(reader, 'cbor-not-deterministic');
  return Number.isSafeInteger(value) ? value : new DataView(input.buffer, input.byteOffset + start).getBigUint64(0);
}

/** Refuses a length in items before anything is allocated for them. */
export function bound(reader: Reader, length: number | bigint): number {
  if (!(length <= reader.itemsLeft)) fail(reader, 'cbor-limit-items');
  return Number(length);
}

/** The first byte of the next item, which is counted. */
export function readHead(reader: Reader): number {
  bound(reader, 1);
  reader.itemsLeft--;
  return reader.input[take(reader, 1)] as number;
}

export function readString(reader: Reader, major: number, length: number | bigint): string | Uint8Array {
  const { input } = reader;
  if (!(length <= reader.maxStringBytes)) fail(reader, 'cbor-limit-string');
  const start = take(reader, Number(length));
  return major < 3
    ? input.subarray(start, reader.at)
    : (utf8Decode(input, start, reader.at) ?? fail(reader, 'cbor-utf8'));
}

export function readItem(reader: Reader, depth: number): CborValue {
  const head = readHead(reader);
  const { extension } = reader;
  const major = head >> 5;
  const info = head & 31;
  if (major > 3 && major < 7 && !(depth < reader.maxDepth)) fail(reader, 'cbor-limit-depth');
  if (major > 6 && info > 19 && info < 23) return info > 21 ? null : info > 20;
  if (major > 5 || info > 27 || (major > 4 && extension?.loose)) {
    if (extension) return extension.read(reader, major, info, depth);
    return fail(reader, info < 28 ? 'cbor-unsupported-value' : info < 31 ? 'cbor-malformed' : 'cbor-not-deterministic');
  }
  const size = readArgument(reader, info);
  if (major < 1) return size;
  if (major < 2) {
    const negative = -1 - Number(size);
    return Number.isSafeInteger(negative) ? negative : -1n - BigInt(size);
  }
  if (major < 4) return readString(reader, major, size);
  const length = bound(reader, size);
  if (major > 4) return readMap(reader, length, depth + 1);
  const items: CborValue[] = [];
  for (let i = 0; i < length; i++) items.push(readItem(reader, depth + 1));
  return items;
}

function readMap(reader: Reader, length: number, depth: number): CborValue {
  const entries = new Map<CborValue, CborValue>();
  let previous = 0;
  let previousEnd = 0;
  for (let i = 0; i < length; i++) {
    const start = reader.at;
    const key = readItem(reader, depth);
    const order = i ? compareItems(reader.input, previous, start, previousEnd) : -1;
    if (order >= 0) fail(reader, order ? 'cbor-not-deterministic' : 'cbor-duplicate-key');
    previous = start;
    previousEnd = reader.at;
    entries.set(key, readItem(reader, depth));
  }
  return entries;
}
