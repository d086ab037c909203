import { type CborValue, claim, downloadMessageType } from '../../codec/index.ts';
import { isBytes, isListOf, isNatural, isTuple, StatusError } from '../../core/index.ts';
import { openClaims, type SignedClaims } from '../../crypto/index.ts';
import type { StatusBits } from '../list.ts';
import { malformed } from './read-code.ts';

/** Bounds of a revocation set and of a delta; each a named option. */
export interface RevocationSetLimits {
  /** Bytes of the whole file. Default 67,108,864 (64 MB). */
  readonly maxBytes?: number;
  /** Chunks that its lists have, 2²⁰ statuses each. Default 4,096, which is the most. */
  readonly maxChunks?: number;
  /** Bytes that a loaded set may take. Default 67,108,864 (64 MB). */
  readonly maxMemoryBytes?: number;
}

/** A status list of a revocation set: whose it is, its number, its size. */
export interface RevocationListName {
  /** Region of the issuer, GB/T 2260. */
  readonly region: number;
  /** Number of the issuer in its region. */
  readonly number: number;
  /** Number of the list, as licenses of the issuer name it. */
  readonly list: number;
  /** Bits of one status in the status list. */
  readonly bits: StatusBits;
  /** How many statuses there are, 1 to 33,554,432. */
  readonly entries: number;
}

/** What a manifest says. Nothing about it is verified until the signature of `sign1` is. */
export interface RevocationManifest extends Omit<SignedClaims, 'map'> {
  /** Whose key for statuses signed it: an issuer of the trust list, `[region, number]`. */
  readonly publisher: { readonly region: number; readonly number: number };
  /** From 0, higher for each later set of the publisher: a verifier never goes back to a lower one. */
  readonly epoch: number;
  /** How long after its download the set may be kept before a newer one is due. */
  readonly timeToLiveSeconds: number | undefined;
  /** By region, number and list. */
  readonly lists: readonly RevocationListName[];
  /** Digest of the tree of all chunks. */
  readonly root: Uint8Array;
  /** The signed bytes as they stand in the file: their SHA-256 names the set. */
  readonly manifest: Uint8Array;
}

/** Indices of one chunk, but for the last of a list. */
export const chunkEntries = 1_048_576;
export const maxListEntries = 33_554_432;
/** A place among all statuses of a set is then below 2³². */
export const mostChunks = 4096;
const maxNumber = 0xffffffff;

/** How many chunks a list has. */
export function chunksOf({ entries }: Pick<RevocationListName, 'entries'>): number {
  return Math.ceil(entries / chunkEntries);
}

/** How many statuses there are in the chunk of a list, counted from 0. */
export function entriesOf({ entries }: RevocationListName, chunk: number): number {
  return Math.min(chunkEntries, entries - chunk * chunkEntries);
}

function isNumber(value: unknown): value is number {
  return isNatural(value, maxNumber);
}

/** `[first list, how many, bits, entries]`: lists with successive numbers that are alike. */
type Run = readonly [number, number, number, number];

const isRun = (value: unknown): value is Run => isTuple(value, isNumber, isNumber, isNumber, isNumber);
const isIssuer = (value: unknown) => isTuple(value, isNumber, isNumber, isListOf(isRun));
const isBody = (value: unknown) => isTuple(value, isNumber, isNumber, isNatural, isListOf(isIssuer), isBytes);

export function openManifest(bytes: Uint8Array, { maxChunks = mostChunks }: RevocationSetLimits): RevocationManifest {
  const { sign1, keyId, map, issuedAt, expiration } = openClaims(bytes, downloadMessageType.revocationSet, {
    maxStringBytes: 1_048_576,
    maxItems: 2 ** 16,
  });
  const body = map.get(claim.revocationSetBody);
  const timeToLiveSeconds = map.get(claim.timeToLive);
  const isTimed = timeToLiveSeconds === undefined || (isNatural(timeToLiveSeconds) && timeToLiveSeconds > 0);
  if (!(isBody(body) && isTimed)) return malformed();
  const [region, number, epoch, issuers, root] = body;
  const lists = listsOf(issuers, maxChunks);
  if (root.length !== 32) malformed();
  return {
    sign1,
    keyId,
    issuedAt,
    expiration,
    timeToLiveSeconds,
    publisher: { region, number },
    epoch,
    lists,
    root,
    manifest: bytes,
  };
}

function listsOf(
  issuers: readonly (readonly [number, number, readonly Run[]])[],
  maxChunks: number,
): readonly RevocationListName[] {
  const lists: RevocationListName[] = [];
  let chunks = 0;
  for (const [region, number, runs] of issuers) {
    for (const [first, count, bits, entries] of runs) {
      const isSize =
        (bits === 1 || bits === 2 || bits === 4 || bits === 8) && entries >= 1 && entries <= maxListEntries;
      if (!isSize || count < 1 || first + count - 1 > maxNumber) return malformed();
      chunks += count * chunksOf({ entries });
      if (!(chunks <= maxChunks && chunks <= mostChunks))
        throw new StatusError('revocation-set-limit', 'revocation-set-limit: maxChunks');
      for (let i = 0; i < count; i++) lists.push({ region, number, list: first + i, bits, entries });
    }
  }
  // The one way in which these lists are written: their order, each once, the longest runs.
  const again = issuersOf(lists);
  const isSame =
    lists.every((list, i) => i === 0 || compareLists(lists[i - 1] as RevocationListName, list) < 0) &&
    again.length === issuers.length &&
    again.every(([, , runs], i) => runs.length === issuers[i]?.[2].length);
  return lists.length > 0 && isSame ? lists : malformed();
}

/** By region, number and list. */
export function compareLists(a: RevocationListName, b: RevocationListName): number {
  return a.region - b.region || a.number - b.number || a.list - b.list;
}

/** Lists in their order as they stand in a manifest. */
export function issuersOf(
  lists: readonly RevocationListName[],
): [number, number, [number, number, number, number][]][] {
  const issuers: [number, number, [number, number, number, number][]][] = [];
  for (const { region, number, list, bits, entries } of lists) {
    const last = issuers[issuers.length - 1];
    const runs = last?.[0] === region && last[1] === number ? last[2] : [];
    if (runs.length === 0) issuers.push([region, number, runs]);
    const run = runs[runs.length - 1];
    if (run && run[0] + run[1] === list && run[2] === bits && run[3] === entries) run[1]++;
    else runs.push([list, 1, bits, entries]);
  }
  return issuers;
}

/** The claims of a manifest. */
export function manifestClaims({
  publisher,
  epoch,
  lists,
  root,
  issuedAt,
  expiration,
  timeToLiveSeconds,
}: Omit<RevocationManifest, 'sign1' | 'keyId' | 'manifest'>): Map<CborValue, CborValue> {
  const claims = new Map<CborValue, CborValue>([
    [claim.expiration, expiration],
    [claim.issuedAt, issuedAt],
    [claim.revocationSetBody, [publisher.region, publisher.number, epoch, issuersOf(lists), root]],
  ]);
  if (timeToLiveSeconds !== undefined) claims.set(claim.timeToLive, timeToLiveSeconds);
  return claims;
}

/** Whether a set is of the same publisher as another and later. */
export function leadsTo(before: RevocationManifest, after: RevocationManifest): boolean {
  return (
    after.epoch > before.epoch &&
    after.issuedAt >= before.issuedAt &&
    after.publisher.region === before.publisher.region &&
    after.publisher.number === before.publisher.number
  );
}
