import { BundleError } from '../core/index.ts';
import { malformed } from './manifest.ts';

/** Bytes as they come, in pieces of any length; or all of them. */
export type ByteSource = Uint8Array | AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Reads a source front to back. */
export interface ByteReader {
  /** The next bytes, in an array of their own. */
  take(length: number): Promise<Uint8Array>;
  /** The next number, 7 bits a byte, the lowest first, in its shortest form. */
  varint(): Promise<number>;
  /** Fails where there is more. */
  end(): Promise<void>;
  /** Gives the source up. */
  close(): Promise<void>;
}

/** @throws BundleError `bundle-truncated`, `bundle-malformed`, `bundle-limit`, by its methods */
export function readerOf(source: ByteSource, maxBytes: number): ByteReader {
  const pieces = iteratorOf(source instanceof Uint8Array ? [source] : source);
  let piece: Uint8Array = new Uint8Array();
  let taken = 0;
  async function fill(): Promise<boolean> {
    while (piece.length === 0) {
      const { done, value } = await pieces.next();
      if (done === true) return false;
      piece = value;
    }
    return true;
  }
  async function take(length: number): Promise<Uint8Array> {
    taken += length;
    if (!(taken <= maxBytes)) throw new BundleError('bundle-limit', 'bundle-limit: maxBundleBytes');
    const out = new Uint8Array(length);
    for (let filled = 0; filled < length; ) {
      if (!(await fill())) throw new BundleError('bundle-truncated');
      const some = piece.subarray(0, length - filled);
      out.set(some, filled);
      filled += some.length;
      piece = piece.subarray(some.length);
    }
    return out;
  }
  return {
    take,
    async varint() {
      let value = 0;
      for (let scale = 1; scale < 2 ** 42; scale *= 128) {
        const [byte = 0] = await take(1);
        value += (byte & 127) * scale;
        if (byte < 128) return byte === 0 && scale > 1 ? malformed() : value;
      }
      return malformed();
    },
    async end() {
      if (await fill()) malformed();
    },
    async close() {
      await pieces.return?.();
    },
  };
}

function iteratorOf(source: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
  return Symbol.asyncIterator in source ? source[Symbol.asyncIterator]() : source[Symbol.iterator]();
}

/** Bytes of a number as `varint` reads it. */
export function varintOf(value: number): Uint8Array {
  const bytes: number[] = [];
  let rest = value;
  for (; rest >= 128; rest = Math.floor(rest / 128)) bytes.push((rest % 128) + 128);
  return Uint8Array.from([...bytes, rest]);
}
