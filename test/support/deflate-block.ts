/** Writes DEFLATE bits by hand (RFC 1951), so that a test can break one rule and no other. */
export interface DynamicBlock {
  /** Number of literal and length symbols, 257 to 288. */
  readonly literalCount?: number;
  /** Number of distance symbols, 1 to 32. */
  readonly distanceCount?: number;
  /** Lengths of the code length code, by symbol 0 to 18. */
  readonly codeLengths: Readonly<Record<number, number>>;
  /** Symbols of the code length code that spell the code lengths, with their extra bits where they have some. */
  readonly spelled: readonly (readonly [symbol: number, extra?: number, extraBits?: number])[];
  /** Bits of the block's data, as they come. */
  readonly data?: string;
}

const order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

function lowFirst(value: number, count: number): string {
  return [...value.toString(2).padStart(count, '0')].reverse().join('').slice(0, count);
}

/** The bits of a symbol in a canonical code, high bit first. */
export function codeOf(lengths: Readonly<Record<number, number>>, symbol: number): string {
  const size = lengths[symbol] ?? 0;
  let code = 0;
  const used = Object.entries(lengths).map(([key, length]) => ({ key: Number(key), length }));
  for (let bits = 1; bits <= size; bits++) {
    const earlier = used.filter(({ key, length }) => length === bits && (bits < size || key < symbol));
    code = bits < size ? (code + earlier.length) << 1 : code + earlier.length;
  }
  return code.toString(2).padStart(size, '0').slice(-size);
}

/** One last block with codes of its own, padded with zero bits. */
export function dynamicBlock(block: DynamicBlock): Uint8Array {
  const count = 19;
  let bits = `1${lowFirst(2, 2)}`;
  bits += lowFirst((block.literalCount ?? 257) - 257, 5) + lowFirst((block.distanceCount ?? 1) - 1, 5);
  bits += lowFirst(count - 4, 4);
  for (const symbol of order) bits += lowFirst(block.codeLengths[symbol] ?? 0, 3);
  for (const [symbol, extra = 0, extraBits = 0] of block.spelled) {
    bits += codeOf(block.codeLengths, symbol) + (extraBits > 0 ? lowFirst(extra, extraBits) : '');
  }
  return fromBits(bits + (block.data ?? ''));
}

/** Bytes of a text of bits, lowest bit of each byte first, padded with zeros. */
export function fromBits(bits: string): Uint8Array {
  const bytes = new Uint8Array(Math.ceil(bits.length / 8));
  [...bits].forEach((bit, i) => {
    if (bit === '1') bytes[i >> 3] = (bytes[i >> 3] as number) | (1 << (i & 7));
  });
  return bytes;
}
