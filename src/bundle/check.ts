import { BundleError, isBytes, type SignatureVerifier, StatusError, toHex } from '../core/index.ts';
import { checkRevocationSet, openRevocationSet, openStatusClaims } from '../status/index.ts';
import {
  advanceTrust,
  decodeRoot,
  decodeTrustList,
  type IssuerEntry,
  type IssuerKey,
  indexTrustLists,
  openRoot,
  openTrustList,
  overlap,
  type TrustIndex,
  type TrustList,
} from '../trust/index.ts';
import { type Chain, chainFrom, fingerprintOf, follow, followHeld } from './chains.ts';
import type { BundleLimits, BundleManifest, BundlePartKind } from './manifest.ts';
import { createMarks, type ListMark, type Note } from './note.ts';
import { addressesOf, publisherOf, setUses, speaksFor } from './signers.ts';

/** By how much a publisher's clock may be behind those of the agencies. */
const clockToleranceSeconds = 300;

export interface CheckSetting {
  readonly roots: readonly Uint8Array[];
  readonly algorithms: readonly SignatureVerifier[];
  readonly now: Date;
  readonly limits: Required<BundleLimits>;
}

/** What came of a bundle that checks out. */
export interface Checked {
  readonly note: Omit<Note, 'digest'>;
  /** Positions of parts that are of no use here: of regions for which no root is pinned. */
  readonly unused: readonly number[];
}

/** Gives a part, whose bytes are those that the manifest names; `trust` as soon as there is one. */
export type NextPart = (position: number, trust?: TrustIndex) => Promise<Uint8Array>;

/** Checks every part of a bundle, one after another, against pinned roots and against what a device remembers. */
export async function checkBundle(
  manifest: BundleManifest,
  next: NextPart,
  held: Note | undefined,
  setting: CheckSetting,
): Promise<Checked> {
  const { algorithms, now, limits } = setting;
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const { publisher, sequence, issuedAt } = manifest;
  const unused: number[] = [];
  const positionsOf = (kind: BundlePartKind): number[] =>
    manifest.parts.flatMap((part, position) => (part.kind === kind ? [position] : []));

  const chains: Chain[] = [];
  for (const pinned of setting.roots) chains.push(await chainFrom(await openRoot(pinned, algorithms), algorithms));
  const roots = await followHeld(chains, held?.roots ?? [], algorithms);
  for (const position of positionsOf('root')) {
    const file = await next(position);
    const { regions } = decodeRoot(file);
    const chain = chains.find(({ root }) => overlap(root.regions, regions));
    if (!chain) unused.push(position);
    else if (await follow(chain, file, algorithms)) roots.push(file);
  }

  const lists: TrustList[] = [];
  for (const position of positionsOf('trust-list')) {
    const list = await openOwn(await next(position), chains, setting);
    if (list) lists.push(list);
    else unused.push(position);
  }
  const trust = indexTrustLists(lists);
  const signedBy = await publisherOf(manifest, publisher, ['bundle'], trust, algorithms);
  if (!signedBy) throw new BundleError('bundle-signature');
  if (manifest.expiration * 1000 < now.getTime()) throw new BundleError('bundle-expired');
  const listMarks = await advanceLists(trust, chains, held?.lists ?? [], signedBy.list, setting);
  const marks = createMarks(held?.marks ?? [], trust);
  marks.advance('bundle', signedBy, { position: sequence, issuedAt });

  /** Of each list the newest statuses in this bundle, whichever of its files says them. */
  const statuses = new Map<string, Parameters<typeof marks.advance>>();
  function noteStatuses(issuer: IssuerEntry, key: IssuerKey, list: number, issuedAt: number): void {
    // One agency's wrong clock would set the clocks of all devices, and outdate all that is honest.
    if (issuedAt > manifest.issuedAt + clockToleranceSeconds) throw new BundleError('bundle-misdated');
    const name = [issuer.region, issuer.number, list].join();
    const [, , before] = statuses.get(name) ?? [];
    if (before && before.issuedAt >= issuedAt) return;
    statuses.set(name, ['statuses', { issuer, key }, { position: issuedAt, issuedAt }, list]);
  }

  const exceptions = exceptionsIn(lists);
  for (const position of positionsOf('exception-set')) {
    const digest = toHex(await sha256(await next(position, trust)));
    if (!exceptions.has(digest)) unused.push(position);
  }
  for (const position of positionsOf('status-list')) {
    const claims = openStatusClaims(await next(position, trust), { maxBytes: limits.maxPartBytes });
    const addressed = await addressesOf(claims, trust, algorithms);
    if (addressed.length === 0) unused.push(position);
    else if (!addressed.some(({ key }) => key)) throw new StatusError('status-list-signature');
    for (const { issuer, number, key } of addressed) {
      const times = { position: claims.issuedAt, issuedAt: claims.issuedAt };
      if (!key) continue;
      marks.advance('status-list', { issuer, key }, times, number);
      noteStatuses(issuer, key, number, claims.issuedAt);
    }
  }
  for (const position of positionsOf('revocation-set')) {
    const set = openRevocationSet(await next(position, trust), { maxBytes: limits.maxPartBytes });
    if (!trust.find(set.publisher.region, set.publisher.number).issuer) {
      unused.push(position);
      continue;
    }
    const by = await publisherOf(set, set.publisher, setUses, trust, algorithms);
    if (!by) throw new StatusError('revocation-set-signature');
    await checkRevocationSet(set, sha256);
    marks.advance('revocation-set', by, { position: set.epoch, issuedAt: set.issuedAt });
    for (const name of set.lists) {
      const { issuer } = trust.find(name.region, name.number);
      if (issuer && speaksFor(by, name, trust)) noteStatuses(issuer, by.key, name.list, set.issuedAt);
    }
  }
  for (const newest of statuses.values()) marks.advance(...newest);
  return { note: { roots, lists: listMarks, marks: marks.all() }, unused: unused.sort((a, b) => a - b) };
}

/** A list under a pinned root; undefined for one of regions for which none is pinned. */
async function openOwn(
  file: Uint8Array,
  chains: readonly Chain[],
  { algorithms, limits }: CheckSetting,
): Promise<TrustList | undefined> {
  const listLimits = { maxBytes: limits.maxPartBytes };
  const roots = chains.map(({ root }) => root);
  const { regions } = decodeTrustList(file, listLimits);
  if (!roots.some((root) => overlap(root.regions, regions))) return undefined;
  return openTrustList(file, roots, algorithms, listLimits);
}

/** Compares the lists in force with those that were held under the same roots, and gives what is to be remembered. */
async function advanceLists(
  trust: TrustIndex,
  chains: readonly Chain[],
  held: readonly ListMark[],
  publisherList: TrustList,
  { algorithms, now }: CheckSetting,
): Promise<readonly ListMark[]> {
  const marks: ListMark[] = [];
  const left = new Set(held);
  for (const list of trust.lists) {
    const chain = chains.find(({ root }) => root === list.root) as Chain;
    const before = held.filter(({ root }) => chain.known.has(toHex(root)));
    for (const mark of [undefined, ...before]) {
      const advance = advanceTrust(mark, list, now);
      if (advance === 'trust-list-rollback') throw new BundleError('bundle-rollback');
      // Another region's list that has ended is that region's loss alone.
      if (advance === 'trust-list-expired' && list === publisherList) throw new BundleError('bundle-expired');
      if (mark) left.delete(mark);
    }
    const { rootSequence, sequence } = list;
    marks.push({ root: await fingerprintOf(list.root, algorithms), rootSequence, sequence });
  }
  return [...marks, ...left];
}

/** Digests of the exception sets that are files of their own. */
function exceptionsIn(lists: readonly TrustList[]): Set<string> {
  const keys = lists.flatMap(({ issuers }) => issuers).flatMap((issuer) => issuer.keys);
  return new Set(
    keys.flatMap(({ compromised }) => (compromised && !isBytes(compromised) ? [toHex(compromised[0])] : [])),
  );
}
