import { encodeCbor } from '../codec/index.ts';
import {
  BundleError,
  isBytes,
  isLicenseError,
  isListOf,
  type SignatureVerifier,
  StatusError,
  toHex,
} from '../core/index.ts';
import { checkRevocationSet, openRevocationSet, openStatusClaims } from '../status/index.ts';
import {
  advanceTrust,
  decodeRoot,
  decodeTrustList,
  extendRoot,
  indexTrustLists,
  openRoot,
  openTrustList,
  type Root,
  regionCovers,
  type TrustIndex,
  type TrustList,
} from '../trust/index.ts';
import type { BundleLimits, BundleManifest, BundlePartKind } from './manifest.ts';
import { binds, isSame, type ListMark, type Mark, type Note } from './note.ts';
import { addressesOf, publisherOf, type SignedBy, setUses } from './signers.ts';

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

export function requirePins(roots: readonly Uint8Array[], algorithms: readonly SignatureVerifier[]): void {
  if (!(isListOf(isBytes)(roots) && roots.length > 0)) throw new TypeError('roots: expected one at least');
  if (!(Array.isArray(algorithms) && algorithms.length > 0)) throw new TypeError('algorithms: expected one at least');
}

/** A pinned root, what it was extended to, and what each root on the way is known by. */
interface Chain {
  root: Root;
  readonly known: Set<string>;
}

/** Whether two sets of regions have anything in common. */
export function meet(some: readonly number[], others: readonly number[]): boolean {
  return some.some((a) => others.some((b) => regionCovers(a, b) || regionCovers(b, a)));
}

async function fingerprintOf({ sequence, threshold, regions, keys }: Root, algorithms: readonly SignatureVerifier[]) {
  const { sha256 } = algorithms[0] as SignatureVerifier;
  return sha256(encodeCbor([sequence, threshold, regions, keys.map(({ bytes }) => bytes)]));
}

async function chainsOf({ roots, algorithms }: CheckSetting): Promise<Chain[]> {
  const chains: Chain[] = [];
  for (const pinned of roots) {
    const root = await openRoot(pinned, algorithms);
    chains.push({ root, known: new Set([toHex(await fingerprintOf(root, algorithms))]) });
  }
  return chains;
}

/** Takes a root file for the next of a chain; one that was passed before is passed over. Gives whether it led on. */
async function follow(chain: Chain, file: Uint8Array, algorithms: readonly SignatureVerifier[]): Promise<boolean> {
  const before = chain.root;
  chain.root = await extendRoot(before, [file], algorithms);
  if (chain.root === before) return false;
  chain.known.add(toHex(await fingerprintOf(chain.root, algorithms)));
  return true;
}

/** Checks every part of a bundle, one after another, against pinned roots and against what a device remembers. */
export async function checkBundle(
  manifest: BundleManifest,
  next: NextPart,
  held: Note | undefined,
  setting: CheckSetting,
): Promise<Checked> {
  const { algorithms, now, limits } = setting;
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const chains = await chainsOf(setting);
  const unused: number[] = [];
  const roots: Uint8Array[] = [];
  for (const file of held?.roots ?? []) {
    for (const chain of chains) {
      // Of a root that is pinned no more nothing is left.
      if (await follow(chain, file, algorithms).catch(notLeading)) roots.push(file);
    }
  }
  const positionsOf = (kind: BundlePartKind): number[] =>
    manifest.parts.flatMap((part, position) => (part.kind === kind ? [position] : []));

  for (const position of positionsOf('root')) {
    const file = await next(position);
    const chain = chains.find(({ root }) => meet(root.regions, decodeRoot(file).regions));
    if (!chain) unused.push(position);
    else if (await follow(chain, file, algorithms)) roots.push(file);
  }

  const lists: TrustList[] = [];
  const exceptions = new Set<string>();
  for (const position of positionsOf('trust-list')) {
    const file = await next(position);
    const list = await openOwn(file, chains, setting);
    if (!list) unused.push(position);
    else lists.push(list);
    for (const { compromised } of list?.issuers.flatMap(({ keys }) => keys) ?? []) {
      if (compromised && !isBytes(compromised)) exceptions.add(toHex(compromised[0]));
    }
  }
  const trust = indexTrustLists(lists);
  const signedBy = await publisherOf(manifest, manifest.publisher, ['bundle'], trust, algorithms);
  if (!signedBy) throw new BundleError('bundle-signature');
  if (manifest.expiration * 1000 < now.getTime()) throw new BundleError('bundle-expired');

  const listMarks: ListMark[] = [];
  const reached = (chain: Chain) => (held?.lists ?? []).filter(({ root }) => chain.known.has(toHex(root)));
  for (const list of trust.lists) {
    const chain = chains.find(({ root }) => root === list.root) as Chain;
    for (const before of [undefined, ...reached(chain)]) {
      const advance = advanceTrust(before, list, now);
      if (advance === 'trust-list-rollback') throw new BundleError('bundle-rollback');
      // Another region's list that has ended is that region's loss alone.
      if (advance === 'trust-list-expired' && list === signedBy.list) throw new BundleError('bundle-expired');
    }
    const { rootSequence, sequence } = list;
    listMarks.push({ root: await fingerprintOf(list.root, algorithms), rootSequence, sequence });
  }
  const covered = new Set(chains.filter(({ root }) => lists.some((list) => list.root === root)).flatMap(reached));
  for (const before of held?.lists ?? []) if (!covered.has(before)) listMarks.push(before);

  const marks: Mark[] = [];
  const advance = (mark: Mark): void => {
    const before = held?.marks.find((each) => isSame(each, mark));
    const isBound = before && binds(before, trust);
    // Two bundles of one sequence are not the same one, or it would not have been looked at.
    const isBack = before && (mark.position < before.position || mark.issuedAt < before.issuedAt);
    const isTwice = mark.kind === 'bundle' && before?.position === mark.position;
    if (isBound && (isBack || isTwice)) throw new BundleError('bundle-rollback');
    const at = marks.findIndex((each) => isSame(each, mark));
    if (at === -1) marks.push(mark);
    else if ((marks[at] as Mark).position < mark.position) marks[at] = mark;
  };
  const markOf = (
    kind: Mark['kind'],
    { issuer, key }: Pick<SignedBy, 'issuer' | 'key'>,
    rest: Pick<Mark, 'position' | 'issuedAt'>,
    list = 0,
  ) => {
    const { region, number } = issuer;
    advance({ kind, region, number, list, key: key.publicKey.bytes, ...rest });
  };
  markOf('bundle', signedBy, { position: manifest.sequence, issuedAt: manifest.issuedAt });

  for (const position of positionsOf('exception-set')) {
    const bytes = await next(position, trust);
    if (!exceptions.has(toHex(await sha256(bytes)))) unused.push(position);
  }
  for (const position of positionsOf('status-list')) {
    const claims = openStatusClaims(await next(position, trust), { maxBytes: limits.maxPartBytes });
    const { issuedAt } = claims;
    const addressed = await addressesOf(claims, trust, algorithms);
    if (addressed.length === 0) unused.push(position);
    else if (!addressed.some(({ key }) => key)) throw new StatusError('status-list-signature');
    for (const { issuer, number, key } of addressed) {
      if (key) markOf('status-list', { issuer, key }, { position: issuedAt, issuedAt }, number);
    }
  }
  for (const position of positionsOf('revocation-set')) {
    const set = openRevocationSet(await next(position, trust), { maxBytes: limits.maxPartBytes });
    const { publisher, epoch, issuedAt } = set;
    if (!trust.find(publisher.region, publisher.number).issuer) {
      unused.push(position);
      continue;
    }
    const by = await publisherOf(set, publisher, setUses, trust, algorithms);
    if (!by) throw new StatusError('revocation-set-signature');
    await checkRevocationSet(set, sha256);
    markOf('revocation-set', by, { position: epoch, issuedAt });
  }
  for (const before of held?.marks ?? []) {
    if (!marks.some((mark) => isSame(mark, before)) && binds(before, trust)) marks.push(before);
  }
  return { note: { roots, lists: listMarks, marks }, unused: unused.sort((a, b) => a - b) };
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
  if (!roots.some((root) => meet(root.regions, regions))) return undefined;
  return openTrustList(file, roots, algorithms, listLimits);
}

function notLeading(error: unknown): false {
  if (!isLicenseError(error)) throw error;
  return false;
}
