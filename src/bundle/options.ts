import { isBytes, isListOf, isNatural, refuseOthers, type SignatureVerifier, toSeconds } from '../core/index.ts';
import type { ApplyBundleOptions } from './apply.ts';
import { type BundleLimits, completeLimits } from './manifest.ts';
import type { BundleStore } from './store.ts';

export function requireStore(store: BundleStore): void {
  const { read, write } = (store ?? {}) as Partial<BundleStore>;
  if (typeof read !== 'function' || typeof write !== 'function') {
    throw new TypeError('store: expected that of createMemoryBundleStore, createFileBundleStore or another');
  }
}

/** The options with which a bundle is taken, complete and checked before anything is read. */
export function completeOptions(
  where: string,
  { store, roots, algorithms, publisher, clock = () => new Date(), limits, ...others }: ApplyBundleOptions,
): Omit<ApplyBundleOptions, 'clock'> & { readonly now: Date; readonly limits: Required<BundleLimits> } {
  refuseOthers(where, others);
  requireStore(store);
  if (!(isListOf(isBytes)(roots) && roots.length > 0)) throw new TypeError('roots: expected one at least');
  if (!(isListOf(isBinding)(algorithms) && algorithms.length > 0)) {
    throw new TypeError('algorithms: expected one at least, such as ed25519 of elicense/crypto/webcrypto');
  }
  if (publisher !== undefined && !(isNatural(publisher?.region) && isNatural(publisher.number))) {
    throw new TypeError('publisher: expected { region, number }');
  }
  const now = clock();
  // Of a clock that gives no time nothing has ended.
  if (!(now instanceof Date)) throw new TypeError('clock: expected a function that gives a Date');
  toSeconds(now);
  return { store, roots, algorithms, ...(publisher && { publisher }), now, limits: completeLimits(limits) };
}

function isBinding(value: unknown): value is SignatureVerifier {
  const { algorithm, prepare, sha256 } = (value ?? {}) as Partial<SignatureVerifier>;
  return algorithm !== undefined && typeof prepare === 'function' && typeof sha256 === 'function';
}

/** Seconds as a timer takes them: more than it can count is as long as it can. */
export function timerMilliseconds(seconds: number): number {
  return Math.min(seconds * 1_000, 2 ** 31 - 1);
}
