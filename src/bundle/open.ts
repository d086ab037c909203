import { BundleError, isLicenseError, refuseOthers, type SignatureVerifier } from '../core/index.ts';
import type { Root } from '../trust/index.ts';
import { chainFrom, followHeld } from './chains.ts';
import type { OfflineInputs } from './inputs.ts';
import {
  type BundleLimits,
  type BundleManifest,
  type BundlePartKind,
  type BundleTerms,
  completeLimits,
  openBundleManifest,
} from './manifest.ts';
import { decodeNote } from './note.ts';
import { requireStore } from './options.ts';
import { collectStatuses, type HeldPart } from './statuses.ts';
import type { BundleStore } from './store.ts';

/** A bundle for a verifier: `createVerifier({ bundle })`. */
export interface OfflineBundle extends BundleTerms, OfflineInputs {
  /** When it was signed. */
  readonly issuedAt: Date;
  /** Until when it may be taken; the parts have ends of their own. */
  readonly expiresAt: Date;
  /** When a newer one is due, by its publisher; undefined where the publisher does not say. */
  readonly timeToLiveSeconds: number | undefined;
  /** SHA-256 of its manifest: its name. */
  readonly digest: Uint8Array;
}

/** How a held bundle is used. */
export interface OpenBundleOptions {
  /**
   * Where the revocation sets are looked up: `memory` (default), some 3 MB for a city, 20 million look-ups a second;
   * `file`: nothing is kept but the bytes of the file, a quarter of a millisecond each.
   */
  readonly revocationSets?: 'memory' | 'file';
  /** See {@link BundleLimits}. */
  readonly limits?: BundleLimits;
}

/**
 * Opens the bundle that a store holds, for a verifier. What is read are copies: the store may change afterwards.
 *
 * @example
 * ```ts
 * const bundle = await openBundle(store)
 * const verifier = createVerifier({ roots, bundle, types: [drivingLicense], algorithms: [ed25519, es256] })
 * ```
 * @param store see {@link BundleStore}
 * @param options see {@link OpenBundleOptions}
 * @returns undefined where the store is empty
 * @throws BundleError `bundle-store-damaged`; what the store throws; TypeError for a wrong option
 */
export async function openBundle(
  store: BundleStore,
  options: OpenBundleOptions = {},
): Promise<OfflineBundle | undefined> {
  const { revocationSets = 'memory', limits: given, ...others } = options;
  refuseOthers('openBundle', others);
  requireStore(store);
  if (revocationSets !== 'memory' && revocationSets !== 'file') {
    throw new TypeError('revocationSets: expected memory or file');
  }
  const limits = completeLimits(given);
  const held = await store.read();
  if (!held) return undefined;
  try {
    const { digest, roots } = decodeNote(held.note);
    const manifest = manifestOf(await held.read(0), limits);
    const readAll = async (kind: BundlePartKind) => {
      const found: [number, HeldPart][] = [];
      for (const [position, part] of manifest.parts.entries()) {
        if (part.kind === kind) found.push([position, { ...part, bytes: await held.read(position + 1) }]);
      }
      return found;
    };
    const bytesOf = (found: readonly (readonly [number, HeldPart])[]) => found.map(([, { bytes }]) => bytes);
    const trustLists = bytesOf(await readAll('trust-list'));
    const exceptionSets = bytesOf(await readAll('exception-set'));
    const parts = [...(await readAll('status-list')), ...(await readAll('revocation-set'))];
    const { publisher, sequence, catalogRevision, issuedAt, expiration, timeToLiveSeconds } = manifest;
    return {
      publisher,
      sequence,
      catalogRevision,
      timeToLiveSeconds,
      issuedAt: new Date(issuedAt * 1000),
      expiresAt: new Date(expiration * 1000),
      digest,
      trustLists,
      exceptionSets,
      extendRoot: (root, algorithms) => extended(root, roots, algorithms),
      collectStatuses: (collector, trust, algorithms) =>
        collectStatuses({ manifest, parts, limits, revocationSets }, collector, trust, algorithms),
    };
  } finally {
    await held.close();
  }
}

export function manifestOf(bytes: Uint8Array, limits: Required<BundleLimits>): BundleManifest {
  try {
    return openBundleManifest(bytes, limits);
  } catch (error) {
    if (!isLicenseError(error) || error.code === 'bundle-limit') throw error;
    throw new BundleError('bundle-store-damaged', 'bundle store: the manifest cannot be read', { cause: error });
  }
}

/** What is wrong with roots that came before stops nothing: they lead as far as they do. */
async function extended(
  root: Root,
  files: readonly Uint8Array[],
  algorithms: readonly SignatureVerifier[],
): Promise<Root> {
  try {
    const chain = await chainFrom(root, algorithms);
    await followHeld([chain], files, algorithms);
    return chain.root;
  } catch {
    return root;
  }
}
