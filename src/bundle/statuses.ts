import { BundleError, equalBytes, isLicenseError, type SignatureVerifier, StatusError } from '../core/index.ts';
import { checkRevocationSet, loadRevocationSet, openRevocationSet, revocationListOf } from '../status/index.ts';
import type { TrustIndex } from '../trust/index.ts';
import type { StatusCollector, StatusSource } from './inputs.ts';
import type { BundleLimits, BundleManifest, BundlePart } from './manifest.ts';
import { publisherOf, setUses, speaksFor } from './signers.ts';
import { openStatusList } from './status-list.ts';

/** A part as the manifest names it, and what the store holds at its place. */
export interface HeldPart extends BundlePart {
  readonly bytes: Uint8Array;
}

export interface StatusParts {
  readonly manifest: BundleManifest;
  /** Those of the kinds `status-list` and `revocation-set`, with their positions in the manifest. */
  readonly parts: readonly (readonly [position: number, part: HeldPart])[];
  readonly limits: Required<BundleLimits>;
  readonly revocationSets: 'memory' | 'file';
}

/** A chunk that a publisher signed and nobody can read says nothing. */
const unreadable = -1;

/** Everything under trust lists; nothing is inflated or decoded for anybody whose signature does not hold. */
export async function collectStatuses(
  { manifest, parts, limits, revocationSets }: StatusParts,
  collector: StatusCollector,
  trust: TrustIndex,
  algorithms: readonly SignatureVerifier[],
): Promise<number | undefined> {
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const bounds = { maxBytes: limits.maxPartBytes, maxEntries: limits.maxListEntries };
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
      if (held) collector.put(region, number, list, held);
    }
  }

  let issuedAt: number | undefined;
  await collector.openAll('bundle', [[-1, manifest]], async () => {
    const signedBy = await publisherOf(manifest, manifest.publisher, ['bundle'], trust, algorithms);
    if (!signedBy) throw new BundleError('bundle-signature');
    issuedAt = manifest.issuedAt;
  });
  await collector.openAll('bundle', issuedAt === undefined ? [] : parts, async ({ kind, digest, bytes }) => {
    if (!equalBytes(await sha256(bytes), digest)) throw new BundleError('bundle-part');
    if (kind === 'status-list') await openStatusList(bytes, collector, trust, algorithms, bounds);
    else await openSet(bytes);
  });
  return issuedAt;
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
