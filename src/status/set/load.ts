import { type Digest, StatusError } from '../../core/index.ts';
import { readChunk, type States } from './chunk.ts';
import { chunksOf, entriesOf, type RevocationSetLimits } from './manifest.ts';
import { checkRevocationSet, listsHere, type RevocationList, type RevocationSet } from './open.ts';

/** A revocation set in memory. */
export interface LoadedRevocationSet
  extends Pick<RevocationSet, 'publisher' | 'epoch' | 'issuedAt' | 'expiration' | 'timeToLiveSeconds'> {
  /** The lists that are here, by region, number and list. */
  readonly lists: readonly RevocationList[];
  /** Bytes of its tables. */
  readonly memoryBytes: number;
  /**
   * The status at an index of the list that stands at a position of `lists`, for many look-ups.
   *
   * @throws StatusError `status-list-range`
   */
  status(position: number, index: number): number;
  /** One of `lists`; undefined where the set has no such list, or not the whole of it: then nothing is known. */
  list(region: number, number: number, list: number): RevocationList | undefined;
}

/** Words of a filter for a whole chunk: a bit for every block of 8 places, set where one of them is not valid. */
const filterWords = 4_096;

/** Bytes for a word of a filter: its own, one for its rank, and an eighth of two. */
const wordBytes = 5.25;

/** A chunk in memory. */
interface Tables {
  /** A multiple of eight words. */
  readonly filter: Uint32Array;
  /** How many blocks of the chunk lie before each eight words of its filter. */
  readonly ranks: Uint16Array;
  /** And how many between those and each word: two small tables stay in the processor's cache where one would not. */
  readonly nearRanks: Uint8Array;
  /** The statuses of the blocks whose bit is set, packed as in a status list; of all blocks where `isDense`. */
  readonly blocks: Uint8Array;
  readonly isDense: boolean;
}

function tablesOf({ places, values }: States, entries: number, bits: number): Tables {
  const all = Math.ceil(entries / 8);
  const filter = new Uint32Array(8 * Math.ceil(all / 256));
  const ranks = new Uint16Array(filter.length);
  let used = 0;
  let last = -1;
  for (const place of places) {
    const block = place >>> 3;
    if (block !== last) used++;
    last = block;
    filter[block >>> 5] = (filter[block >>> 5] as number) | (1 << (block & 31));
  }
  const isDense = used >= 2 ** 16 || wordBytes * filter.length + used * bits >= all * bits;
  const blocks = new Uint8Array((isDense ? all : used) * bits);
  let rank = -1;
  let word = 0;
  last = -1;
  for (let i = 0; i < places.length; i++) {
    const place = places[i] as number;
    const block = place >>> 3;
    if (block !== last) rank++;
    last = block;
    while (word < block >>> 5) ranks[++word] = rank;
    const bit = (place & 7) * bits;
    const at = (isDense ? block : rank) * bits + (bit >>> 3);
    blocks[at] = (blocks[at] as number) | ((values[i] as number) << (bit & 7));
  }
  ranks.fill(rank + 1, word + 1);
  const nearRanks = Uint8Array.from(ranks, (each, i) => each - (ranks[i & ~7] as number));
  return { filter, ranks: ranks.filter((_, i) => i % 8 === 0), nearRanks, blocks, isDense };
}

/**
 * All chunks: a row for the first of every list, then rows for the others. Chunks without a filter of their own share
 * one of zeros, or one of ones.
 */
interface City {
  /** Of each list, the row before that of its second chunk. */
  readonly furtherRows: Int32Array;
  /** Of each row, where its filter and its ranks begin, and where its blocks do. */
  readonly filterBases: Int32Array;
  readonly blockBases: Int32Array;
  readonly filters: Int32Array;
  readonly ranks: Uint16Array;
  readonly nearRanks: Uint8Array;
  readonly blocks: Uint8Array;
}

function cityOf(set: RevocationSet, maxMemoryBytes: number): City {
  const lists = listsHere(set);
  const filterBases: number[] = [];
  const blockBases: number[] = [];
  const parts: Tables[] = [];
  const furtherRows: number[] = [];
  let rows = lists.length;
  let filters = 2 * filterWords;
  let blocks = 0;
  for (const [position, [list, first]] of lists.entries()) {
    furtherRows.push(rows - 1);
    for (let i = 0; i < chunksOf(list); i++) {
      const entries = entriesOf(list, i);
      const states = readChunk(set.chunks[first + i] as Uint8Array, entries, list.bits);
      const isEmpty = states.places.length === 0;
      const part = isEmpty ? undefined : tablesOf(states, entries, list.bits);
      const row = i === 0 ? position : rows++;
      filterBases[row] = isEmpty ? 0 : part?.isDense ? filterWords : filters;
      blockBases[row] = blocks;
      if (!part) continue;
      parts.push(part);
      if (!part.isDense) filters += part.filter.length;
      blocks += part.blocks.length;
      if (!(wordBytes * filters + blocks <= maxMemoryBytes)) {
        throw new StatusError('revocation-set-limit', 'revocation-set-limit: maxMemoryBytes');
      }
    }
  }
  const city: City = {
    furtherRows: Int32Array.from(furtherRows),
    filterBases: Int32Array.from(filterBases),
    blockBases: Int32Array.from(blockBases),
    filters: new Int32Array(filters).fill(-1, filterWords, 2 * filterWords),
    ranks: new Uint16Array(filters / 8),
    nearRanks: new Uint8Array(filters),
    blocks: new Uint8Array(blocks),
  };
  filters = 2 * filterWords;
  blocks = 0;
  for (const part of parts) {
    city.blocks.set(part.blocks, blocks);
    blocks += part.blocks.length;
    if (part.isDense) continue;
    city.filters.set(part.filter, filters);
    city.ranks.set(part.ranks, filters / 8);
    city.nearRanks.set(part.nearRanks, filters);
    filters += part.filter.length;
  }
  return city;
}

function onesOf(word: number): number {
  let ones = word - ((word >>> 1) & 0x55555555);
  ones = (ones & 0x33333333) + ((ones >>> 2) & 0x33333333);
  return Math.imul((ones + (ones >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/**
 * Takes a revocation set into memory for fast look-ups, some 2.4 MB at 770,000 of 77 million licenses: after it has
 * checked that the chunks are those of the manifest. The manifest's signature is the caller's to verify, **before**.
 *
 * @example
 * ```ts
 * const set = openRevocationSet(bytes)
 * if (await verifyWithAny(set.sign1, keys, algorithms)) {
 *   const loaded = await loadRevocationSet(set, sha256)
 *   loaded.list(310000, 12, 3)?.status(654321) === statusType.valid
 * }
 * ```
 * @param set what `openRevocationSet` gave, a part of a set as well; not used after loading
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @param limits `maxMemoryBytes`; see {@link RevocationSetLimits}
 * @throws StatusError `revocation-set-root`, `revocation-set-malformed`, `revocation-set-limit`
 */
export async function loadRevocationSet(
  set: RevocationSet,
  sha256: Digest,
  { maxMemoryBytes = 2 ** 26 }: Pick<RevocationSetLimits, 'maxMemoryBytes'> = {},
): Promise<LoadedRevocationSet> {
  await checkRevocationSet(set, sha256);
  const { furtherRows, filters, filterBases, ranks, nearRanks, blocks, blockBases } = cityOf(set, maxMemoryBytes);
  const { publisher, epoch, issuedAt, expiration, timeToLiveSeconds } = set;
  const names = listsHere(set).map(([name]) => name);
  const sizes = Uint32Array.from(names, ({ entries }) => entries);
  const widths = Uint8Array.from(names, ({ bits }) => bits);
  function status(position: number, index: number): number {
    // Fails for what is no whole number, and for a list that is none.
    if (!(index >>> 0 === index && index < (sizes[position] as number))) throw new StatusError('status-list-range');
    const row = index < 2 ** 20 ? position : (furtherRows[position] as number) + (index >>> 20);
    const word = (filterBases[row] as number) + ((index >>> 8) & 0xfff);
    const filter = filters[word] as number;
    if (((filter >>> (index >>> 3)) & 1) === 0) return 0;
    const rank =
      word < 2 * filterWords
        ? (index >>> 3) & 0x1ffff
        : (ranks[word >>> 3] as number) + (nearRanks[word] as number) + onesOf(filter & ((1 << (index >>> 3)) - 1));
    const bits = widths[position] as number;
    const bit = (index & 7) * bits;
    const packed = blocks[(blockBases[row] as number) + rank * bits + (bit >>> 3)] as number;
    return (packed >> (bit & 7)) & ((1 << bits) - 1);
  }
  const lists = names.map(
    (name, position): RevocationList =>
      Object.freeze({ ...name, issuedAt, expiration, status: (index: number) => status(position, index) }),
  );
  const keyOf = (...parts: readonly number[]) => parts.join();
  const byName = new Map(lists.map((each) => [keyOf(each.region, each.number, each.list), each]));
  return Object.freeze({
    publisher,
    epoch,
    issuedAt,
    expiration,
    timeToLiveSeconds,
    lists,
    status,
    memoryBytes: [furtherRows, filters, filterBases, ranks, nearRanks, blocks, blockBases].reduce(
      (sum, table) => sum + table.byteLength,
      0,
    ),
    list: (region: number, number: number, list: number) => byName.get(keyOf(region, number, list)),
  });
}
