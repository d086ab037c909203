import { formOf, meanOf, update } from './form.ts';
import { others } from './read-code.ts';

/** Bytes that are being written, bit by bit, of a byte the highest first. */
export interface Writer {
  bytes: Uint8Array;
  bit: number;
}

export function createWriter(): Writer {
  return { bytes: new Uint8Array(1024), bit: 0 };
}

/** What was written, in an array of its own. */
export function written({ bytes, bit }: Writer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes.subarray(0, Math.ceil(bit / 8)));
}

function reserve(writer: Writer, bits: number): void {
  const needed = Math.ceil((writer.bit + bits) / 8);
  if (needed <= writer.bytes.length) return;
  const larger = new Uint8Array(Math.max(needed, 2 * writer.bytes.length));
  larger.set(writer.bytes);
  writer.bytes = larger;
}

export function writeByte(writer: Writer, byte: number): void {
  reserve(writer, 8);
  writer.bytes[writer.bit / 8] = byte;
  writer.bit += 8;
}

export function writeBytes(writer: Writer, bytes: Uint8Array): void {
  reserve(writer, 8 * bytes.length);
  writer.bytes.set(bytes, writer.bit / 8);
  writer.bit += 8 * bytes.length;
}

export function writeVarint(writer: Writer, value: number): void {
  for (; value >= 128; value = Math.floor(value / 128)) writeByte(writer, (value % 128) + 128);
  writeByte(writer, value);
}

function writeOne(writer: Writer): void {
  const at = writer.bit >>> 3;
  writer.bytes[at] = (writer.bytes[at] as number) | (128 >> (writer.bit & 7));
  writer.bit++;
}

/** Zeros for the quotient, a one, and the rest in k bits. */
function writeRice(writer: Writer, value: number, k: number): void {
  const quotient = Math.floor(value / 2 ** k);
  reserve(writer, quotient + 1 + k);
  writer.bit += quotient;
  writeOne(writer);
  for (let i = k - 1; i >= 0; i--) {
    if ((value >>> i) & 1) writeOne(writer);
    else writer.bit++;
  }
}

/** The k with which the numbers take the fewest bits, the smallest of several, and those bits. */
function bestK(numbers: Float64Array): { readonly k: number; readonly bits: number } {
  let best = { k: 0, bits: Number.POSITIVE_INFINITY };
  for (let k = 0; k < 32; k++) {
    let bits = numbers.length * (k + 1);
    for (const number of numbers) bits += Math.floor(number / 2 ** k);
    // The bits fall to one lowest place and rise after it.
    if (bits >= best.bits) break;
    best = { k, bits };
  }
  return best;
}

function adaptiveBits(gaps: Float64Array, k: number): number {
  const mean = meanOf(k);
  let bits = 0;
  for (const gap of gaps) {
    bits += Math.floor(gap / 2 ** mean.k) + 1 + mean.k;
    update(mean, gap);
  }
  return bits;
}

function gapsOf(places: Uint32Array): Float64Array {
  const gaps = new Float64Array(places.length);
  let next = 0;
  for (let i = 0; i < places.length; i++) {
    gaps[i] = (places[i] as number) - next;
    next = (places[i] as number) + 1;
  }
  return gaps;
}

/** Gaps before runs, but the first each less one, and lengths of runs less one. */
function runsOf(gaps: Float64Array): { readonly gaps: Float64Array; readonly lengths: Float64Array } {
  const starts: number[] = [];
  const lengths: number[] = [];
  for (let i = 0; i < gaps.length; i++) {
    const gap = gaps[i] as number;
    if (gap === 0 && i > 0) lengths[lengths.length - 1] = (lengths[lengths.length - 1] as number) + 1;
    else {
      starts.push(i === 0 ? gap : gap - 1);
      lengths.push(0);
    }
  }
  return { gaps: Float64Array.from(starts), lengths: Float64Array.from(lengths) };
}

/** Writes places in `[0, universe)`, ascending, as a coded set: always the same bytes for the same places. */
export function writeSet(writer: Writer, members: Uint32Array, universe: number): void {
  const isComplement = 2 * members.length > universe;
  const places = isComplement ? others(members, universe) : members;
  writeVarint(writer, 2 * places.length + (isComplement ? 1 : 0));
  if (places.length === 0) return;
  const gaps = gapsOf(places);
  const runs = runsOf(gaps);
  const fixed = bestK(gaps);
  const runGaps = bestK(runs.gaps);
  const runLengths = bestK(runs.lengths);
  const sizes = [fixed.bits, adaptiveBits(gaps, fixed.k), 8 + runGaps.bits + runLengths.bits];
  const form = sizes.indexOf(Math.min(...sizes));
  writeByte(writer, (form << 5) | (form === formOf.runs ? runGaps.k : fixed.k));
  if (form === formOf.runs) {
    writeByte(writer, runLengths.k);
    runs.gaps.forEach((gap, i) => {
      writeRice(writer, gap, runGaps.k);
      writeRice(writer, runs.lengths[i] as number, runLengths.k);
    });
  } else {
    const mean = meanOf(fixed.k);
    for (const gap of gaps) {
      writeRice(writer, gap, form === formOf.adaptive ? mean.k : fixed.k);
      if (form === formOf.adaptive) update(mean, gap);
    }
  }
  writer.bit = 8 * Math.ceil(writer.bit / 8);
}

/** Writes the values of members, in their order, as `readValues` reads them. */
export function writeValues(writer: Writer, values: Uint8Array): void {
  const found = [...new Set(values)].sort((a, b) => a - b);
  writeVarint(writer, found.length);
  for (const value of found) writeByte(writer, value);
  const left = values.slice();
  let { length } = left;
  for (const value of found.slice(1).reverse()) {
    const ranks: number[] = [];
    let kept = 0;
    for (let rank = 0; rank < length; rank++) {
      if (left[rank] === value) ranks.push(rank);
      else left[kept++] = left[rank] as number;
    }
    writeSet(writer, Uint32Array.from(ranks), length);
    length = kept;
  }
}
