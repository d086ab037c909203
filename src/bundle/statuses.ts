import { BundleError, equalBytes, isLicenseError, type SignatureVerifier, StatusError } from '../core/index.ts';
import { checkRevocationSet, loadRevocationSet, openRevocationSet, revocationListOf } from '../status/index.ts';
import type { TrustIndex } from '../trust/index.ts';
import type { OfflineStatuses, StatusSource } from './inputs.ts';
import type { BundleLimits, BundleManifest } from './manifest.ts';
import { publisherOf, setUses, speaksFor } from './signers.ts';
import { createStatusIndex, openStatusList } from './status-index.ts';

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
export async function openStatuses(
  { manifest, parts, limits, revocationSets }: StatusParts,
  trust: TrustIndex,
  algorithms: readonly SignatureVerifier[],
): Promise<OfflineStatuses> {
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const index = createStatusIndex();
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
      if (held) index.put(region, number, list, held);
    }
  }

  let issuedAt: number | undefined;
  await index.attempt('bundle', -1, async () => {
    const signedBy = await publisherOf(manifest, manifest.publisher, ['bundle'], trust, algorithms);
    if (!signedBy) throw new BundleError('bundle-signature');
    issuedAt = manifest.issuedAt;
  });
  // Status lists come first: of two that are as new the issuer's own holds.
  for (const [position, bytes] of issuedAt === undefined ? [] : parts) {
    const part = manifest.parts[position];
    await index.attempt('bundle', position, async () => {
      if (!(part && equalBytes(await sha256(bytes), part.digest))) throw new BundleError('bundle-part');
      if (part.kind === 'status-list') await openStatusList(bytes, index, trust, algorithms, bounds);
      else await openSet(bytes);
    });
  }
  const { refused, find, newestSignedAt } = index;
  return { issuedAt, newestSignedAt: Math.max(issuedAt ?? 0, newestSignedAt), refused, find };
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
