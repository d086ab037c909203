import {
  BundleError,
  type ErrorCode,
  equalBytes,
  isLicenseError,
  type SignatureVerifier,
  StatusError,
} from '../core/index.ts';
import {
  checkRevocationSet,
  loadRevocationSet,
  openRevocationSet,
  openStatusClaims,
  packedListOf,
  revocationListOf,
} from '../status/index.ts';
import type { IssuerEntry, TrustIndex } from '../trust/index.ts';
import type { BundleLimits, BundleManifest } from './manifest.ts';
import { addressesOf, publisherOf, setUses, speaksFor } from './signers.ts';

/** The statuses of one list, from a status list or from a revocation set. */
export interface StatusSource {
  /** How many statuses there are. */
  readonly entries: number;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; it must not be relied on afterwards. */
  readonly expiration: number;
  /** The status at an index below `entries`: see `statusType`; a value without a name is given as it is. */
  status(index: number): number;
}

/** A part of a bundle that was not taken, and why. Nothing in it is used. */
export interface RefusedPart {
  readonly input: 'bundle';
  /** Position among the parts of its manifest, from 0; -1 for the manifest. */
  readonly position: number;
  /** Why. */
  readonly code: ErrorCode | 'internal-error';
  /** The same in short English, for the operator. */
  readonly message: string;
}

/** What a verifier knows without its bundle. */
export interface OwnInputs {
  /** The trust lists in force, those of the bundle among them. */
  readonly trust: TrustIndex;
  /** The statuses of an issuer's list with this number. */
  statusOf(issuer: IssuerEntry, list: number): StatusSource | undefined;
  /** Files that were not taken. */
  readonly refused: readonly { readonly position: number }[];
  /** Seconds since 1970. */
  readonly newestSignedAt: number;
}

/** What it knows with the bundle, in its place. */
export interface BundleInputs<Own extends OwnInputs> {
  /** The newer of the verifier's own statuses and those of the bundle; undefined where both are silent: unknown. */
  statusOf(issuer: IssuerEntry, list: number): StatusSource | undefined;
  /** What the verifier had, and parts that were not taken; a part of a region without a list is none of them. */
  readonly refused: readonly (Own['refused'][number] | RefusedPart)[];
  /** The newest time at which a list, a status or the bundle was signed, seconds since 1970. */
  readonly newestSignedAt: number;
  /** When the bundle was signed, seconds since 1970; undefined where no listed key for bundles signed it. */
  readonly bundleIssuedAt: number | undefined;
}

export interface StatusParts {
  readonly manifest: BundleManifest;
  /** The parts with their positions, of the kinds `status-list` and `revocation-set`. */
  readonly parts: readonly (readonly [position: number, bytes: Uint8Array])[];
  readonly limits: Required<BundleLimits>;
  readonly revocationSets: 'memory' | 'file';
}

/** A chunk that a publisher signed and nobody can read says nothing. */
const unreadable = -1;

/** Everything under trust lists; nothing is inflated or decoded for anybody whose signature does not hold. */
export async function openStatuses<Own extends OwnInputs>(
  { manifest, parts, limits, revocationSets }: StatusParts,
  own: Own,
  algorithms: readonly SignatureVerifier[],
): Promise<Omit<Own, keyof BundleInputs<Own>> & BundleInputs<Own>> {
  const { trust } = own;
  const { sha256, inflate } = algorithms[0] as SignatureVerifier;
  const refused: (Own['refused'][number] | RefusedPart)[] = [...own.refused];
  const found = new Map<string, StatusSource>();
  let { newestSignedAt } = own;
  const put = (region: number, number: number, list: number, source: StatusSource): void => {
    const name = nameOf(region, number, list);
    const before = found.get(name);
    newestSignedAt = Math.max(newestSignedAt, source.issuedAt);
    // Status lists come first: of two that are as new the issuer's own holds.
    if (!before || before.issuedAt < source.issuedAt) found.set(name, source);
  };
  async function openList(bytes: Uint8Array): Promise<void> {
    const claims = openStatusClaims(bytes, { maxBytes: limits.maxPartBytes });
    const addressed = await addressesOf(claims, trust, algorithms);
    const signed = addressed.filter(({ key }) => key);
    if (addressed.length === 0) return;
    if (signed.length === 0) throw new StatusError('status-list-signature');
    const { packed, maxBytes, unpack } = packedListOf(claims, { maxEntries: limits.maxListEntries });
    const list = unpack(await inflate(packed, maxBytes));
    for (const { issuer, number } of signed) put(issuer.region, issuer.number, number, list);
  }
  async function openSet(bytes: Uint8Array): Promise<void> {
    const set = openRevocationSet(bytes, { maxBytes: limits.maxPartBytes });
    const { region, number } = set.publisher;
    if (!trust.find(region, number).issuer) return;
    const signedBy = await publisherOf(set, set.publisher, setUses, trust, algorithms);
    if (!signedBy) throw new StatusError('revocation-set-signature');
    const limit = { maxMemoryBytes: limits.maxSetMemoryBytes };
    const loaded = revocationSets === 'memory' ? await loadRevocationSet(set, sha256, limit) : undefined;
    if (!loaded) await checkRevocationSet(set, sha256);
    for (const name of set.lists) {
      if (!speaksFor(signedBy, name, trust)) continue;
      const { region, number, list } = name;
      const held = loaded?.list(region, number, list) ?? guarded(revocationListOf(set, region, number, list));
      if (held) put(region, number, list, held);
    }
  }

  /** Nothing that a platform or a file does may stop the verifier: what fails is named, and not used. */
  const attempt = async (position: number, run: () => Promise<void>): Promise<void> => {
    try {
      await run();
    } catch (error) {
      const { code, message } = isLicenseError(error) ? error : { code: 'internal-error' as const, message: '' };
      refused.push({ input: 'bundle', position, code, message });
    }
  };
  let bundleIssuedAt: number | undefined;
  await attempt(-1, async () => {
    const signedBy = await publisherOf(manifest, manifest.publisher, ['bundle'], trust, algorithms);
    if (!signedBy) throw new BundleError('bundle-signature');
    bundleIssuedAt = manifest.issuedAt;
    newestSignedAt = Math.max(newestSignedAt, manifest.issuedAt);
  });
  for (const [position, bytes] of bundleIssuedAt === undefined ? [] : parts) {
    await attempt(position, async () => {
      const part = manifest.parts[position];
      if (!(part && equalBytes(await sha256(bytes), part.digest))) throw new BundleError('bundle-part');
      await (part.kind === 'status-list' ? openList : openSet)(bytes);
    });
  }
  return {
    ...own,
    refused,
    newestSignedAt,
    bundleIssuedAt,
    statusOf(issuer, list) {
      const before = own.statusOf(issuer, list);
      const other = found.get(nameOf(issuer.region, issuer.number, list));
      return before && !(other && before.issuedAt < other.issuedAt) ? before : other;
    },
  };
}

function guarded(list: StatusSource | undefined): StatusSource | undefined {
  if (!list) return undefined;
  const { entries, issuedAt, expiration } = list;
  return {
    entries,
    issuedAt,
    expiration,
    status(index) {
      try {
        return list.status(index);
      } catch (error) {
        if (!isLicenseError(error, 'revocation-set-malformed')) throw error;
        return unreadable;
      }
    },
  };
}

function nameOf(region: number, number: number, list: number): string {
  return `${region}/${number}/${list}`;
}
