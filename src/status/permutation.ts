import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concat, StatusError, utf8Encode } from '../core/index.ts';

/** The secret and the size of an order of indices. */
export interface IndexPermutationOptions {
  /** 32 secret random bytes, kept as long as the lists: with them every index tells its place in the order. */
  readonly key: Uint8Array;
  /** Bits of an index, 4 to 25: the list has 2^bits indices. Lists of licenses have 20. */
  readonly bits: number;
  /** Number of the list, 0 (default) to 4,294,967,295: one key gives every list an order of its own. */
  readonly list?: number;
}

/** A secret one-to-one order of the indices of a status list. */
export interface IndexPermutation {
  /** The index for the `counter`-th license of the list; counted from 0. */
  indexOf(counter: number): number;
  /** The counter for which `indexOf` gives this index. */
  counterOf(index: number): number;
}

/** As many as FF1 has (NIST SP 800-38G); even, so that both halves end at their own width. */
const rounds = 10;

function isWithin(value: number, least: number, most: number): boolean {
  return Number.isInteger(value) && value >= least && value <= most;
}

/**
 * Makes the order in which a status list gives out its indices: a keyed permutation of a counter.
 *
 * An index stands in the clear in every license. Were it a counter, two licenses would tell which was issued first
 * and how many lie between, a stranger could count what an agency issues a day, and neighbors in the list would be
 * neighbors in the queue. Random draws would hide that too, but need a list of what is taken. A permutation needs
 * the counter alone: no index comes twice, and without the key the next one cannot be told from a random draw.
 *
 * An alternating Feistel network with HMAC-SHA-256. What a key, a list and a counter give never changes in a later
 * release. Memory: 40 kB of tables at 20 bits, 250 kB at 25.
 *
 * @example
 * ```ts
 * const order = createIndexPermutation({ key, list: 7, bits: 20 })
 * order.indexOf(0) // 700000 or so, another one for each key and list
 * order.counterOf(order.indexOf(0)) // 0
 * ```
 * @param options see {@link IndexPermutationOptions}
 * @throws TypeError where an option is out of its range
 * @throws StatusError `status-list-range`, by the two functions, for a number outside the list: open the next list
 */
export function createIndexPermutation(options: IndexPermutationOptions): IndexPermutation {
  const { bits, list = 0 } = options;
  if (!(options.key instanceof Uint8Array) || options.key.length !== 32) throw new TypeError('key must be 32 bytes');
  if (!isWithin(bits, 4, 25)) throw new TypeError('bits must be a whole number from 4 to 25');
  if (!isWithin(list, 0, 0xffff_ffff)) throw new TypeError('list must be a whole number from 0 to 4294967295');
  const key = new Uint8Array(options.key);
  const leftBits = bits >> 1;
  const rightBits = bits - leftBits;
  const message = concat(utf8Encode('elicense status index') as Uint8Array, new Uint8Array(10));
  const view = new DataView(message.buffer, message.length - 10);
  view.setUint32(0, list);
  view.setUint8(4, bits);

  /** Of each round, its function by its input, as far as it was needed. */
  const tables = Array.from({ length: rounds }, (_, round) =>
    new Int32Array(2 ** (round % 2 === 0 ? rightBits : leftBits)).fill(-1),
  );
  function roundValue(round: number, input: number): number {
    const table = tables[round] as Int32Array;
    const known = table[input] as number;
    if (known >= 0) return known;
    view.setUint8(5, round);
    view.setUint32(6, input);
    const code = hmac(sha256, key, message);
    const width = round % 2 === 0 ? leftBits : rightBits;
    const value = (((code[0] as number) << 8) | (code[1] as number)) & (2 ** width - 1);
    table[input] = value;
    return value;
  }
  function checked(value: number, name: string): number {
    if (isWithin(value, 0, 2 ** bits - 1)) return value;
    throw new StatusError('status-list-range', `the ${name} must be a whole number from 0 to ${2 ** bits - 1}`);
  }

  return Object.freeze({
    indexOf(counter: number): number {
      let right = checked(counter, 'counter') & (2 ** rightBits - 1);
      let left = counter >>> rightBits;
      for (let round = 0; round < rounds; round++) {
        const next = left ^ roundValue(round, right);
        left = right;
        right = next;
      }
      return left * 2 ** rightBits + right;
    },
    counterOf(index: number): number {
      let right = checked(index, 'index') & (2 ** rightBits - 1);
      let left = index >>> rightBits;
      for (let round = rounds - 1; round >= 0; round--) {
        const previous = right ^ roundValue(round, left);
        right = left;
        left = previous;
      }
      return left * 2 ** rightBits + right;
    },
  });
}
