import { CodecError, utf8Encode } from '../../core/index.ts';
import { compareItems } from './order.ts';
import { type CborValue, Encoded, Float, Simple, Tagged } from './value.ts';

/**
 * Encodes a value as deterministic CBOR (RFC 8949 §4.2): shortest heads and floats, definite lengths, map keys
 * sorted bytewise.
 *
 * @example
 * ```ts
 * encodeCbor(new Map([[1, 'a'], [-1, [true, null]]]))
 * ```
 * @param value what to encode; see {@link CborValue}
 * @returns the bytes, a new array
 * @throws CodecError `cbor-unsupported-value` for a value that CBOR has no form for here, a lone surrogate, an
 * unsafe integer (give a bigint) or a duplicate key
 */
export function encodeCbor(value: CborValue): Uint8Array<ArrayBuffer> {
  const writer: Writer = { bytes: new Uint8Array(256), end: 0 };
  write(writer, value);
  return writer.bytes.slice(0, writer.end);
}

interface Writer {
  bytes: Uint8Array<ArrayBuffer>;
  end: number;
}

interface Entry {
  readonly start: number;
  readonly keyEnd: number;
  readonly end: number;
}

function unsupported(what: string): never {
  throw new CodecError('cbor-unsupported-value', `CBOR cannot carry ${what}`);
}

function reserve(writer: Writer, count: number): number {
  const at = writer.end;
  writer.end = at + count;
  if (writer.end > writer.bytes.length) {
    const larger = new Uint8Array(Math.max(writer.end, writer.bytes.length * 2));
    larger.set(writer.bytes);
    writer.bytes = larger;
  }
  return at;
}

function view(writer: Writer): DataView {
  return new DataView(writer.bytes.buffer);
}

function append(writer: Writer, bytes: Uint8Array): void {
  const at = reserve(writer, bytes.length);
  writer.bytes.set(bytes, at);
}

function writeHead(writer: Writer, major: number, argument: number): void {
  const top = major << 5;
  if (argument < 24) {
    const at = reserve(writer, 1);
    writer.bytes[at] = top | argument;
  } else if (argument < 0x100) {
    const at = reserve(writer, 2);
    writer.bytes[at] = top | 24;
    writer.bytes[at + 1] = argument;
  } else if (argument < 0x10000) {
    const at = reserve(writer, 3);
    writer.bytes[at] = top | 25;
    writer.bytes[at + 1] = argument >> 8;
    writer.bytes[at + 2] = argument;
  } else if (argument < 0x100000000) {
    const at = reserve(writer, 5);
    writer.bytes[at] = top | 26;
    view(writer).setUint32(at + 1, argument);
  } else writeLongHead(writer, major, BigInt(argument));
}

function writeLongHead(writer: Writer, major: number, argument: bigint): void {
  if (argument < 0x100000000n) writeHead(writer, major, Number(argument));
  else if (argument > 0xffffffffffffffffn) unsupported('an integer above 64 bits');
  else {
    const at = reserve(writer, 9);
    writer.bytes[at] = (major << 5) | 27;
    view(writer).setBigUint64(at + 1, argument);
  }
}

function writeFloat(writer: Writer, value: number): void {
  const half = toHalf(value);
  if (half !== undefined) {
    const at = reserve(writer, 3);
    writer.bytes[at] = 0xf9;
    view(writer).setUint16(at + 1, half);
  } else if (Math.fround(value) === value) {
    const at = reserve(writer, 5);
    writer.bytes[at] = 0xfa;
    view(writer).setFloat32(at + 1, value);
  } else {
    const at = reserve(writer, 9);
    writer.bytes[at] = 0xfb;
    view(writer).setFloat64(at + 1, value);
  }
}

/** The 16 bits of a value that half precision holds exactly, else undefined. */
function toHalf(value: number): number | undefined {
  if (Number.isNaN(value)) return 0x7e00;
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const magnitude = Math.abs(value);
  if (magnitude === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  if (magnitude > 65_504) return undefined;
  let exponent = 1;
  let scaled = magnitude * 2 ** 24;
  for (; scaled >= 2048; exponent++) scaled /= 2;
  if (!Number.isInteger(scaled)) return undefined;
  return sign | (scaled < 1024 ? scaled : (exponent << 10) + scaled - 1024);
}

function writeMap(writer: Writer, map: ReadonlyMap<CborValue, CborValue>): void {
  writeHead(writer, 5, map.size);
  const first = writer.end;
  const entries: Entry[] = [];
  for (const [key, value] of map) {
    const start = writer.end;
    write(writer, key);
    const keyEnd = writer.end;
    write(writer, value);
    entries.push({ start, keyEnd, end: writer.end });
  }
  const compare = (a: Entry, b: Entry): number => {
    const order = compareItems(writer.bytes, a.start, b.start, a.keyEnd);
    return order === 0 && a !== b ? unsupported('one map key twice') : order;
  };
  if (entries.every((entry, i) => i === 0 || compare(entries[i - 1] as Entry, entry) < 0)) return;
  entries.sort(compare);
  const written = writer.bytes.slice(first, writer.end);
  writer.end = first;
  for (const { start, end } of entries) append(writer, written.subarray(start - first, end - first));
}

function write(writer: Writer, value: CborValue): void {
  if (typeof value === 'number') {
    if (!Number.isInteger(value)) writeFloat(writer, value);
    else if (!Number.isSafeInteger(value)) unsupported('an unsafe integer: give a bigint, or a Float');
    else if (value < 0) writeHead(writer, 1, -1 - value);
    else writeHead(writer, 0, value);
  } else if (typeof value === 'bigint') {
    if (value < 0n) writeLongHead(writer, 1, -1n - value);
    else writeLongHead(writer, 0, value);
  } else if (typeof value === 'string') {
    const bytes = utf8Encode(value) ?? unsupported('a text with a lone surrogate');
    writeHead(writer, 3, bytes.length);
    append(writer, bytes);
  } else if (value instanceof Uint8Array) {
    writeHead(writer, 2, value.length);
    append(writer, value);
  } else if (value === false) writeHead(writer, 7, 20);
  else if (value === true) writeHead(writer, 7, 21);
  else if (value === null) writeHead(writer, 7, 22);
  else if (value === undefined) writeHead(writer, 7, 23);
  else if (Array.isArray(value)) {
    writeHead(writer, 4, value.length);
    for (const item of value as readonly CborValue[]) write(writer, item);
  } else if (value instanceof Map) writeMap(writer, value);
  else if (value instanceof Tagged) {
    const { tag } = value;
    if (tag < 0 || (typeof tag === 'number' && !Number.isSafeInteger(tag))) unsupported('such a tag');
    writeLongHead(writer, 6, BigInt(tag));
    write(writer, value.value);
  } else if (value instanceof Simple) {
    const number = value.simple;
    if (!Number.isInteger(number) || number < 0 || number > 255 || (number >= 20 && number < 32)) {
      unsupported('such a simple value');
    }
    writeHead(writer, 7, number);
  } else if (value instanceof Float) writeFloat(writer, value.float);
  else if (value instanceof Encoded) append(writer, value.bytes);
  else unsupported('a value of this type');
}
