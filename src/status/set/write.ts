import { downloadMessageType, encodeCbor } from '../../codec/index.ts';
import { type Digest, type Signer, toSeconds } from '../../core/index.ts';
import { signSign1 } from '../../crypto/index.ts';
import type { StatusBits } from '../list.ts';
import type { States } from './chunk.ts';
import {
  chunkEntries,
  chunksOf,
  compareLists,
  entriesOf,
  manifestClaims,
  maxListEntries,
  mostChunks,
  type RevocationListName,
} from './manifest.ts';
import { rootOf } from './merkle.ts';
import { magic } from './open.ts';
import { writeChunk } from './write-chunk.ts';
import { createWriter, writeByte, writeBytes, writeVarint, written } from './write-code.ts';

/** A status list as it goes into a revocation set. */
export interface RevocationListContent extends RevocationListName {
  /** Every status in the order of the indices, one an element; or those that are not valid, by index. */
  readonly statuses: Uint8Array | ReadonlyMap<number, number>;
}

/** What a revocation set says. */
export interface RevocationSetContent {
  /** Whose key for statuses signs it: an issuer of the trust list. */
  readonly publisher: { readonly region: number; readonly number: number };
  /** From 0 to 2⁵³ − 1, higher for each later set of the publisher. */
  readonly epoch: number;
  /** Status lists in any order, each once; read one by one, so that a generator needs memory for one alone. */
  readonly lists: Iterable<RevocationListContent>;
  /** When it is signed: verifiers count its age from here. */
  readonly issuedAt: Date;
  /** From when on nobody may rely on it. */
  readonly expiresAt: Date;
  /** How long a reader may keep the set before it asks for a newer one, in whole seconds above 0. */
  readonly timeToLiveSeconds?: number;
}

function isCount(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

function statesOf({ statuses, entries, bits }: RevocationListContent): States {
  const isArray = statuses instanceof Uint8Array;
  if (!isArray && !(statuses instanceof Map)) throw new TypeError('statuses must be a Uint8Array or a Map');
  if (isArray && statuses.length !== entries) throw new TypeError('entries must be the length of statuses');
  const found: [number, number][] = [];
  for (const [index, status] of statuses.entries()) {
    if (!isCount(index, 0, entries - 1)) throw new TypeError(`an index of statuses is not from 0 to ${entries - 1}`);
    if (!isCount(status, 0, 2 ** bits - 1)) throw new TypeError(`a status is not from 0 to ${2 ** bits - 1}: see bits`);
    if (status > 0) found.push([index, status]);
  }
  if (!isArray) found.sort(([a], [b]) => a - b);
  return {
    places: Uint32Array.from(found, ([place]) => place),
    values: Uint8Array.from(found, ([, value]) => value),
  };
}

/** The chunks of a list from its states. */
export function chunksFrom(name: RevocationListName, { places, values }: States): Uint8Array[] {
  let from = 0;
  return Array.from({ length: chunksOf(name) }, (_, chunk) => {
    const first = chunk * chunkEntries;
    let to = from;
    while (to < places.length && (places[to] as number) < first + chunkEntries) to++;
    const states = { places: places.slice(from, to).map((place) => place - first), values: values.slice(from, to) };
    from = to;
    return writeChunk(states, entriesOf(name, chunk), name.bits);
  });
}

/** The file of a signed manifest, chunks and the digests of those left out. */
export function fileOf(
  manifest: Uint8Array,
  chunks: readonly (Uint8Array | undefined)[],
  digests: Uint8Array = new Uint8Array(),
): Uint8Array<ArrayBuffer> {
  const writer = createWriter();
  for (const byte of magic) writeByte(writer, byte);
  writeVarint(writer, manifest.length);
  writeBytes(writer, manifest);
  for (const chunk of chunks) writeVarint(writer, chunk?.length ?? 0);
  for (const chunk of chunks) if (chunk) writeBytes(writer, chunk);
  writeBytes(writer, digests);
  return written(writer);
}

function isNumber(value: unknown): value is number {
  return isCount(value, 0, 2 ** 32 - 1);
}

/**
 * Makes a revocation set: the status lists of one issuer or of a whole city in one file, near the fewest bytes that
 * can say which licenses are not valid. The same content always gives the same bytes but for the signature.
 *
 * @example
 * ```ts
 * const bytes = await signRevocationSet({
 *   publisher: { region: 310000, number: 1 },
 *   epoch: 42,
 *   lists: [{ region: 310000, number: 12, list: 3, bits: 2, entries: 2 ** 20, statuses: new Map([[4711, 2]]) }],
 *   issuedAt: new Date(),
 *   expiresAt: new Date(Date.now() + 7 * 86_400_000),
 * }, signer, await keyIdOf(signer.publicKey, sha256), sha256)
 * ```
 * @param content see {@link RevocationSetContent}
 * @param signer a key that the trust list gives the publisher: of the use `status` for its own lists, `region-status`
 * for those of all issuers of its region
 * @param keyId 8 bytes; see `keyIdOf`
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @throws TypeError where a part of `content` is out of its range
 * @throws CryptoError `signer-failed`
 * @see docs/revocation-set.md
 */
export async function signRevocationSet(
  content: RevocationSetContent,
  signer: Signer,
  keyId: Uint8Array,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const { publisher, epoch, timeToLiveSeconds } = content;
  const issuedAt = toSeconds(content.issuedAt);
  const expiration = toSeconds(content.expiresAt);
  if (!(isNumber(publisher.region) && isNumber(publisher.number))) throw new TypeError('publisher must be an issuer');
  if (!isCount(epoch, 0, 2 ** 53 - 1)) throw new TypeError('epoch must be a whole number from 0');
  if (!(issuedAt >= 0 && expiration >= issuedAt)) throw new TypeError('expiresAt must not be before issuedAt');
  if (timeToLiveSeconds !== undefined && !isCount(timeToLiveSeconds, 1, 2 ** 53 - 1)) {
    throw new TypeError('timeToLiveSeconds must be a whole number above 0');
  }
  const parts: { readonly name: RevocationListName; readonly chunks: readonly Uint8Array[] }[] = [];
  for (const list of content.lists) {
    const name = checkedName(list);
    parts.push({ name, chunks: chunksFrom(name, statesOf(list)) });
  }
  parts.sort((a, b) => compareLists(a.name, b.name));
  const lists = parts.map(({ name }) => name);
  if (lists.length === 0) throw new TypeError('lists must hold a list at least');
  lists.forEach((list, i) => {
    if (i > 0 && compareLists(lists[i - 1] as RevocationListName, list) === 0)
      throw new TypeError('a list is given twice');
  });
  const chunks = parts.flatMap((part) => part.chunks);
  if (chunks.length > mostChunks) throw new TypeError(`lists must have ${mostChunks} chunks of 2^20 statuses at most`);
  const root = await rootOf(chunks, new Uint8Array(), sha256);
  const claims = manifestClaims({ publisher, epoch, lists, root, issuedAt, expiration, timeToLiveSeconds });
  return fileOf(await signSign1(signer, keyId, downloadMessageType.revocationSet, encodeCbor(claims)), chunks);
}

function checkedName({ region, number, list, bits, entries }: RevocationListName): RevocationListName {
  if (![region, number, list].every(isNumber)) {
    throw new TypeError('region, number and list must be whole numbers from 0 to 4294967295');
  }
  if (!([1, 2, 4, 8] satisfies StatusBits[]).includes(bits)) throw new TypeError('bits must be 1, 2, 4 or 8');
  if (!isCount(entries, 1, maxListEntries)) {
    throw new TypeError(`entries must be a whole number from 1 to ${maxListEntries}`);
  }
  return { region, number, list, bits, entries };
}

/**
 * The statuses of a list that are not valid, by index: what a revocation set is made of, where there is a signed
 * status list, and what a status list is signed of, where there is a revocation set. Both hold the same bits.
 *
 * @example
 * ```ts
 * const statuses = statusesOf(decodeStatusList(bytes))
 * ```
 * @param list a status list, or a list of a revocation set
 */
export function statusesOf(list: { readonly entries: number; status(index: number): number }): Map<number, number> {
  const statuses = new Map<number, number>();
  for (let index = 0; index < list.entries; index++) {
    const status = list.status(index);
    if (status > 0) statuses.set(index, status);
  }
  return statuses;
}
