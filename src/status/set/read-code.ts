import { StatusError } from '../../core/index.ts';
import { formOf, type Mean, meanOf, update } from './form.ts';

/** A place in some bytes, in bits: of a byte the highest comes first. */
export interface Reader {
  readonly bytes: Uint8Array;
  bit: number;
}

/** Ends reading; which rule the bytes break tells whoever sent them nothing. */
export function malformed(): never {
  throw new StatusError('revocation-set-malformed');
}

function readByte(reader: Reader): number {
  const byte = reader.bytes[reader.bit / 8] ?? malformed();
  reader.bit += 8;
  return byte;
}

/** A number of 7 bits a byte, the lowest first (LEB128), in its shortest form. */
export function readVarint(reader: Reader): number {
  let value = 0;
  for (let scale = 1; scale < 2 ** 42; scale *= 128) {
    const byte = readByte(reader);
    value += (byte & 127) * scale;
    if (byte < 128) return byte === 0 && scale > 1 ? malformed() : value;
  }
  return malformed();
}

/** 32 bits, of which those beyond the end are zero: `undefined` is, where bits are shifted. */
function bitsAt(bytes: Uint8Array, bit: number): number {
  const at = bit >>> 3;
  const shift = bit & 7;
  const high =
    ((bytes[at] as number) << 24) |
    ((bytes[at + 1] as number) << 16) |
    ((bytes[at + 2] as number) << 8) |
    (bytes[at + 3] as number);
  return (high << shift) | ((bytes[at + 4] as number) >> (8 - shift));
}

function readRice(reader: Reader, k: number): number {
  const { bytes } = reader;
  let quotient = 0;
  let window = bitsAt(bytes, reader.bit);
  while (window === 0) {
    quotient += 32;
    reader.bit += 32;
    if (reader.bit >= bytes.length * 8) malformed();
    window = bitsAt(bytes, reader.bit);
  }
  const zeros = Math.clz32(window);
  reader.bit += zeros + 1;
  const rest = k === 0 ? 0 : bitsAt(bytes, reader.bit) >>> (32 - k);
  reader.bit += k;
  return (quotient + zeros) * ((1 << k) >>> 0) + rest;
}

/** Every place of `[0, universe)` that is not among `places`. */
export function others(places: Uint32Array, universe: number): Uint32Array {
  const out = new Uint32Array(universe - places.length);
  let length = 0;
  let next = 0;
  for (const place of places) {
    while (next < place) out[length++] = next++;
    next++;
  }
  while (next < universe) out[length++] = next++;
  return out;
}

/** How many places a coded set codes, how many it has, and whether it codes those that it has not. */
function readHead(reader: Reader, universe: number): { count: number; members: number; isComplement: boolean } {
  const head = readVarint(reader);
  const count = Math.floor(head / 2);
  const isComplement = head % 2 === 1;
  // The smaller half is the one that is coded.
  if (2 * count > universe - (isComplement ? 1 : 0)) malformed();
  return { count, members: isComplement ? universe - count : count, isComplement };
}

/**
 * Reads a coded set: places in `[0, universe)`, ascending.
 *
 * Memory and time are bounded by `maxMembers` and the length of the input.
 */
export function readSet(reader: Reader, universe: number, maxMembers: number): Uint32Array {
  const { count, members, isComplement } = readHead(reader, universe);
  if (members > maxMembers) throw new StatusError('revocation-set-limit');
  const places = count === 0 ? new Uint32Array() : readPlaces(reader, universe, count);
  return isComplement ? others(places, universe) : places;
}

function readPlaces(reader: Reader, universe: number, count: number): Uint32Array {
  const { bytes } = reader;
  const byte = readByte(reader);
  const form = byte >> 5;
  const k = byte & 31;
  const runK = form === formOf.runs ? readByte(reader) : 0;
  // A place takes a bit or more, but in a run.
  const isWithin = form === formOf.runs ? runK < 32 : form <= formOf.adaptive && count <= bytes.length * 8 - reader.bit;
  if (!isWithin) malformed();
  const places = new Uint32Array(count);
  const mean: Mean | undefined = form === formOf.adaptive ? meanOf(k) : undefined;
  let next = 0;
  for (let length = 0; length < count; ) {
    const gap = readRice(reader, mean === undefined ? k : mean.k);
    if (mean !== undefined) update(mean, gap);
    // Between two runs there is a place at least.
    next += form === formOf.runs && length > 0 ? gap + 1 : gap;
    const run = form === formOf.runs ? readRice(reader, runK) + 1 : 1;
    if (next + run > universe || length + run > count) malformed();
    for (let i = 0; i < run; i++) places[length++] = next++;
  }
  const used = reader.bit & 7;
  if (reader.bit > bytes.length * 8) malformed();
  if (used > 0) {
    if ((((bytes[reader.bit >>> 3] as number) << used) & 255) !== 0) malformed();
    reader.bit += 8 - used;
  }
  return places;
}

/**
 * Reads the values of `count` members, each from `least` to `most`: which there are, then, from the highest value but
 * the lowest, which of the members that are left have it.
 */
export function readValues(reader: Reader, count: number, least: number, most: number): Uint8Array {
  const distinct = readVarint(reader);
  if (distinct < 1 || distinct > most - least + 1) malformed();
  const found: number[] = [];
  for (let i = 0; i < distinct; i++) {
    const value = readByte(reader);
    if (value < (i === 0 ? least : (found[i - 1] as number) + 1) || value > most) malformed();
    found.push(value);
  }
  const values = new Uint8Array(count).fill(found[0] as number);
  const left = Uint32Array.from({ length: count }, (_, i) => i);
  let length = count;
  for (const value of found.slice(1).reverse()) {
    const ranks = readSet(reader, length, length);
    if (ranks.length === 0 || ranks.length === length) malformed();
    let next = 0;
    let kept = 0;
    for (let rank = 0; rank < length; rank++) {
      const member = left[rank] as number;
      if (rank === ranks[next]) {
        values[member] = value;
        next++;
      } else left[kept++] = member;
    }
    length = kept;
  }
  return values;
}
