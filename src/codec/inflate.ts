import { CodecError } from '../core/index.ts';

/** The order in which a dynamic block gives the lengths of its code length code (RFC 1951 §3.2.7). */
const lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15] as const;

/** Ends inflating; which rule the stream breaks tells whoever scanned it nothing. */
export function damaged(): never {
  throw new CodecError('zlib-malformed');
}

/**
 * Inflates the one DEFLATE stream (RFC 1951) that begins at `start`.
 *
 * Time and memory are bounded by `maxBytes` and the length of the input, whatever the stream says.
 *
 * @returns the bytes, and where in the input the stream ended
 * @throws CodecError `zlib-malformed`, `limit-inflated-bytes`
 */
export function inflate(
  input: Uint8Array,
  start: number,
  maxBytes: number,
): { readonly bytes: Uint8Array<ArrayBuffer>; readonly end: number } {
  // two bits give 258 bytes at most
  const out = new Uint8Array(Math.min(maxBytes, input.length * 1_032));
  let length = 0;
  let at = start;
  let pending = 0;
  let pendingBits = 0;

  const put = (byte: number): void => {
    if (length === out.length) throw new CodecError('limit-inflated-bytes', `over maxInflatedBytes ${maxBytes}`);
    out[length++] = byte;
  };

  const bits = (count: number): number => {
    for (; pendingBits < count; pendingBits += 8) {
      if (at >= input.length) damaged();
      pending |= (input[at++] as number) << pendingBits;
    }
    const value = pending & ((1 << count) - 1);
    pending >>= count;
    pendingBits -= count;
    return value;
  };

  /** A number of which each `2 ** width` successive symbols share a count of extra bits, the first two such groups none. */
  const extended = (symbol: number, width: number): number => {
    const extra = Math.max((symbol >> width) - 1, 0);
    return ((symbol - (extra << width)) << extra) + bits(extra);
  };

  /**
   * Reads symbols of the canonical Huffman code (RFC 1951 §3.2.2) with these lengths. Refuses one with too many codes,
   * and one with too few unless it has none at all or a single one of one bit, which zlib takes too.
   */
  const codeOf = (lengths: readonly number[]): (() => number) => {
    const counts = new Array<number>(16).fill(0);
    for (const size of lengths) counts[size ?? 0] = (counts[size ?? 0] as number) + 1;
    // the next code of each size, with a 1 before its first bit
    const next = [1];
    for (let size = 1; size < 16; size++)
      next[size] = ((next[size - 1] as number) + (size > 1 ? (counts[size - 1] as number) : 0)) * 2;
    const symbols = new Map<number, number>();
    lengths.forEach((size, symbol) => {
      if (size > 0) symbols.set((next[size] as number)++, symbol);
    });
    const end = next[15] as number;
    if (end > 0x10000 || (end < 0x10000 && symbols.size > (symbols.has(2) ? 1 : 0))) damaged();
    return () => {
      let symbol: number | undefined;
      for (let code = 1; symbol === undefined; symbol = symbols.get(code)) code = code * 2 + bits(1);
      return symbol;
    };
  };

  const copyCoded = (literals: () => number, distances: () => number): void => {
    for (let symbol = literals(); symbol !== 256; symbol = literals()) {
      if (symbol < 256) put(symbol);
      else {
        let count = symbol === 285 ? 258 : 3 + extended(symbol - 257, 2);
        const distanceSymbol = distances();
        const distance = 1 + extended(distanceSymbol, 1);
        if (symbol > 285 || distanceSymbol > 29 || distance > length) damaged();
        while (count-- > 0) put(out[length - distance] as number);
      }
    }
  };

  let fixed: [() => number, () => number] | undefined;
  for (let last = 0; last === 0; ) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) {
      pending = pendingBits = 0;
      let count = bits(16);
      if (bits(16) !== (count ^ 0xffff)) damaged();
      while (count-- > 0) put(bits(8));
      continue;
    }
    if (kind === 1) {
      const lengths = new Array<number>(320).fill(8).fill(9, 144, 256).fill(7, 256, 280).fill(5, 288);
      // Made once: an empty block of this kind is ten bits.
      fixed ??= [codeOf(lengths.slice(0, 288)), codeOf(lengths.slice(288))];
      copyCoded(...fixed);
      continue;
    }
    const literalCount = bits(5) + 257;
    const distanceCount = bits(5) + 1;
    if (kind > 2 || literalCount > 286 || distanceCount > 30) damaged();
    const orderLengths: number[] = [];
    for (const place of lengthOrder.slice(0, bits(4) + 4)) orderLengths[place] = bits(3);
    const lengthCode = codeOf(orderLengths);
    const total = literalCount + distanceCount;
    const lengths: number[] = [];
    while (lengths.length < total) {
      const symbol = lengthCode();
      const next = symbol < 16 ? symbol : symbol > 16 ? 0 : (lengths[lengths.length - 1] ?? damaged());
      let count = symbol < 16 ? 1 : symbol > 17 ? 11 + bits(7) : 3 + bits(symbol - 14);
      while (count-- > 0) lengths.push(next);
    }
    if (lengths.length > total) damaged();
    copyCoded(codeOf(lengths.slice(0, literalCount)), codeOf(lengths.slice(literalCount)));
  }
  return { bytes: out.slice(0, length), end: at };
}
