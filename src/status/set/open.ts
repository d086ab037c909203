import { type Digest, equalBytes, isNatural, StatusError } from '../../core/index.ts';
import { readChunk, type States } from './chunk.ts';
import {
  chunkEntries,
  chunksOf,
  entriesOf,
  openManifest,
  type RevocationListName,
  type RevocationManifest,
  type RevocationSetLimits,
} from './manifest.ts';
import { type Chunks, rootOf } from './merkle.ts';
import { malformed, type Reader, readVarint } from './read-code.ts';

/** `ELRS`, and the version of the format. */
export const magic = [0x45, 0x4c, 0x52, 0x53, 1] as const;

/** A revocation set, taken apart. Nothing about it is verified: first `sign1`, then {@link checkRevocationSet}. */
export interface RevocationSet extends RevocationManifest {
  /** Views into the file, one for each 2²⁰ statuses of a list; undefined for those that a part of a set leaves out. */
  readonly chunks: Chunks;
  /** What stands for the chunks that are left out, 32 bytes each. */
  readonly digests: Uint8Array;
}

/** One status list of a revocation set. */
export interface RevocationList extends RevocationListName {
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; the set must not be relied on afterwards. */
  readonly expiration: number;
  /**
   * The status at an index: see `statusType`; a value without a name is given as it is.
   *
   * @throws StatusError `status-list-range` where the index is no whole number from 0 to `entries - 1`
   */
  status(index: number): number;
}

/** A list of a revocation set that is not in memory: every look-up decodes a chunk. */
export interface MappedRevocationList extends RevocationList {
  /** Those that are not valid, by index. */
  statuses(): Map<number, number>;
}

/**
 * Takes a revocation set apart, and **verifies nothing**: neither the signature, nor who may speak for whose lists,
 * nor that the chunks are those that were signed, nor the times.
 *
 * @example
 * ```ts
 * const set = openRevocationSet(bytes)
 * if (await verifyWithAny(set.sign1, keys, algorithms)) await checkRevocationSet(set, sha256)
 * ```
 * @param bytes the whole file, or a part of one; they are not copied, and must not change while the set is in use
 * @param limits see {@link RevocationSetLimits}
 * @throws StatusError `revocation-set-malformed`, `revocation-set-limit`
 * @throws CodecError every `cbor-…` and `cose-…` code, `cwt-malformed`
 * @see docs/revocation-set.md
 */
export function openRevocationSet(bytes: Uint8Array, limits: RevocationSetLimits = {}): RevocationSet {
  const { maxBytes = 2 ** 26 } = limits;
  if (!(bytes.length <= maxBytes)) throw new StatusError('revocation-set-limit', 'revocation-set-limit: maxBytes');
  if (magic.some((byte, i) => bytes[i] !== byte)) malformed();
  const reader: Reader = { bytes, bit: 8 * magic.length };
  const take = (length: number): Uint8Array => {
    const at = reader.bit / 8;
    if (at + length > bytes.length) malformed();
    reader.bit += 8 * length;
    return bytes.subarray(at, at + length);
  };
  const manifest = openManifest(take(readVarint(reader)), limits);
  const count = manifest.lists.reduce((sum, list) => sum + chunksOf(list), 0);
  const sizes = Array.from({ length: count }, () => readVarint(reader));
  const chunks = sizes.map((size) => (size === 0 ? undefined : take(size)));
  return { ...manifest, chunks, digests: bytes.subarray(reader.bit / 8) };
}

/**
 * Checks that the chunks of a set are those that its manifest was signed for. Verify the manifest's signature too.
 *
 * @example
 * ```ts
 * await checkRevocationSet(openRevocationSet(bytes), sha256)
 * ```
 * @param set what `openRevocationSet` gave
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @throws StatusError `revocation-set-root` where a chunk is another, `revocation-set-malformed`
 */
export async function checkRevocationSet(set: RevocationSet, sha256: Digest): Promise<void> {
  if (!equalBytes(await rootOf(set.chunks, set.digests, sha256), set.root))
    throw new StatusError('revocation-set-root');
}

function isHere({ chunks }: RevocationSet, list: RevocationListName, first: number): boolean {
  for (let i = chunksOf(list) - 1; i >= 0; i--) if (chunks[first + i] === undefined) return false;
  return true;
}

/** The lists all of whose chunks are here, each with the number of its first. */
export function listsHere(set: RevocationSet): readonly (readonly [RevocationListName, number])[] {
  let next = 0;
  const all = set.lists.map((list) => {
    const first = next;
    next += chunksOf(list);
    return [list, first] as const;
  });
  return all.filter(([list, first]) => isHere(set, list, first));
}

/**
 * One list of a set, whose every look-up decodes one chunk: for a process that looks up once, or has no memory for
 * `loadRevocationSet`. **Verifies nothing**: see `openRevocationSet`.
 *
 * @example
 * ```ts
 * revocationListOf(set, 310000, 12, 3)?.status(654321)
 * ```
 * @param set what `openRevocationSet` gave
 * @param region of the issuer, GB/T 2260
 * @param number of the issuer in its region
 * @param list number of the list
 * @returns undefined where the set has no such list, or not the whole of it: then nothing is known
 * @throws StatusError, by `status`, `status-list-range` and `revocation-set-malformed`
 */
export function revocationListOf(
  set: RevocationSet,
  region: number,
  number: number,
  list: number,
): MappedRevocationList | undefined {
  let first = 0;
  const name = set.lists.find((each) => {
    const isIt = each.list === list && each.region === region && each.number === number;
    if (!isIt) first += chunksOf(each);
    return isIt;
  });
  if (name === undefined || !isHere(set, name, first)) return undefined;
  const { issuedAt, expiration } = set;
  const statesOf = (chunk: number): States =>
    readChunk(set.chunks[first + chunk] as Uint8Array, entriesOf(name, chunk), name.bits);
  return Object.freeze({
    ...name,
    issuedAt,
    expiration,
    statuses(): Map<number, number> {
      const statuses = new Map<number, number>();
      for (let chunk = 0; chunk < chunksOf(name); chunk++) {
        const { places, values } = statesOf(chunk);
        for (const [i, place] of places.entries()) statuses.set(chunk * chunkEntries + place, values[i] as number);
      }
      return statuses;
    },
    status(index: number): number {
      if (!isNatural(index, name.entries - 1)) throw new StatusError('status-list-range');
      const { places, values } = statesOf(Math.floor(index / chunkEntries));
      const at = places.indexOf(index % chunkEntries);
      return at === -1 ? 0 : (values[at] as number);
    },
  });
}
