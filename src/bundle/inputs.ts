import type { ErrorCode, SignatureVerifier } from '../core/index.ts';
import type { Root, TrustIndex } from '../trust/index.ts';

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

/** A part of a bundle, or a loose status list, that was not taken, and why. Nothing in it is used. */
export interface RefusedPart {
  /** `bundle` for a part of one. */
  readonly input: 'bundle' | 'status-list';
  /** Position among the parts of the manifest, or among the status lists, from 0; -1 for the manifest. */
  readonly position: number;
  /** Why. */
  readonly code: ErrorCode | 'internal-error';
  /** The same in short English, for the operator. */
  readonly message: string;
}

/** Takes what is found in the bundles of one verifier, and tells them apart no more. */
export interface StatusCollector {
  /** Opens one thing after another, each with its position. The fault of one is noted, and stops no other. */
  openAll<Item>(
    input: RefusedPart['input'],
    items: Iterable<readonly [position: number, item: Item]>,
    open: (item: Item) => Promise<void>,
  ): Promise<void>;
  /** The statuses of a list of an issuer. Of two the newer ones hold, of two that are as new the stricter. */
  put(region: number, number: number, list: number, source: StatusSource): void;
}

/**
 * What a verifier works with beside its roots: `createVerifier({ bundle })`. Take it from `openBundle` or `looseFiles`:
 * what these give vouches for nothing by itself, all of it is checked against the roots that the *verifier* pins. One of
 * your own is a part of the verifier, whose functions are believed.
 */
export interface OfflineInputs {
  /** Signed trust lists, as they came. */
  readonly trustLists: readonly Uint8Array[];
  /** Exception sets of compromised keys, as they came. */
  readonly exceptionSets: readonly Uint8Array[];
  /** Walks from a root on, as far as the roots that came with them lead. */
  extendRoot?(root: Root, algorithms: readonly SignatureVerifier[]): Promise<Root>;
  /**
   * Gives all statuses to a collector, as far as trust lists name who signed them.
   *
   * @returns when the bundle was signed, seconds since 1970; undefined where no listed key for bundles signed it
   */
  collectStatuses(
    collector: StatusCollector,
    trust: TrustIndex,
    algorithms: readonly SignatureVerifier[],
  ): Promise<number | undefined>;
}
