import { BundleError, isLicenseError, type SignatureVerifier } from '../core/index.ts';
import { followHeld, openChains } from './chains.ts';
import {
  type BundleLimits,
  type BundleManifest,
  type BundleTerms,
  completeLimits,
  openBundleManifest,
} from './manifest.ts';
import { decodeNote } from './note.ts';
import { type BundleInputs, type OwnInputs, openStatuses } from './statuses.ts';
import type { BundleStore } from './store.ts';

/** How a verifier opens its files. */
export type OpenInputs<Own extends OwnInputs> = (
  rootChains: readonly (readonly Uint8Array[])[],
  files: readonly (readonly Uint8Array[])[],
  algorithms: readonly SignatureVerifier[],
) => Promise<Own>;

/**
 * A bundle for a verifier: `createVerifier({ bundle })`. By itself it vouches for nothing: the verifier checks all of it
 * against the roots that *it* pins.
 */
export interface OfflineBundle extends BundleTerms {
  /** When it was signed. */
  readonly issuedAt: Date;
  /** Until when it may be taken; the parts have ends of their own. */
  readonly expiresAt: Date;
  /** When a newer one is due, by its publisher; undefined where the publisher does not say. */
  readonly timeToLiveSeconds: number | undefined;
  /** SHA-256 of its manifest: its name. */
  readonly digest: Uint8Array;
  /**
   * Opens the files of a verifier together with those of the bundle: `createVerifier` calls it.
   *
   * @param open opens roots, each with those that followed it, and trust lists, status lists and exception sets
   * @param rootChains the verifier's own
   * @param files the verifier's own
   * @param algorithms the bindings to verify with
   */
  load<Own extends OwnInputs>(
    open: OpenInputs<Own>,
    rootChains: readonly (readonly Uint8Array[])[],
    files: readonly (readonly Uint8Array[])[],
    algorithms: readonly SignatureVerifier[],
  ): Promise<Omit<Own, keyof BundleInputs<Own>> & BundleInputs<Own>>;
}

/** How a held bundle is used. */
export interface OpenBundleOptions {
  /**
   * Where the revocation sets are looked up: `memory` (default), some 2 MB for a city, 20 million look-ups a second;
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
  for (const name in others) throw new TypeError(`openBundle: no option ${name}`);
  if (revocationSets !== 'memory' && revocationSets !== 'file') {
    throw new TypeError('revocationSets: expected memory or file');
  }
  const limits = completeLimits(given);
  const held = await store.read();
  if (!held) return undefined;
  try {
    const { digest, roots } = decodeNote(held.note);
    const manifest = manifestOf(await held.read(0), limits);
    const readAll = async (kind: BundleManifest['parts'][number]['kind']) => {
      const found: [number, Uint8Array][] = [];
      for (const [position, part] of manifest.parts.entries()) {
        if (part.kind === kind) found.push([position, await held.read(position + 1)]);
      }
      return found;
    };
    const bytesOf = (found: readonly (readonly [number, Uint8Array])[]) => found.map(([, bytes]) => bytes);
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
      async load(open, rootChains, [trust = [], status = [], exceptions = []], algorithms) {
        const chains = await Promise.all(rootChains.map((chain) => longer(chain, roots, algorithms)));
        const files = [[...trust, ...trustLists], status, [...exceptions, ...exceptionSets]];
        const own = await open(chains, files, algorithms);
        return openStatuses({ manifest, parts, limits, revocationSets }, own, algorithms);
      },
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

/** A chain of roots, and those of some files that follow it. What is wrong with it is told by whoever opens it. */
async function longer(
  chain: readonly Uint8Array[],
  files: readonly Uint8Array[],
  algorithms: readonly SignatureVerifier[],
): Promise<readonly Uint8Array[]> {
  try {
    return [...chain, ...(await followHeld(await openChains([chain], algorithms), files, algorithms))];
  } catch {
    return chain;
  }
}
