import { createReplayTable, type ReplayCacheOptions, readReplayOptions, requireEntry } from './replay-table.ts';

/**
 * Remembers presentations, so that none is accepted twice. What it is given is the SHA-256 of a key-binding token's
 * Sig_structure (RFC 9052 §4.4), not of the token: an ECDSA signature has a second form that verifies as well.
 */
export interface ReplayCache {
  /**
   * Remembers one presentation.
   *
   * @param digest 32 bytes
   * @param expiresAtSeconds seconds since 1970, the last in which a verifier would still take the presentation; the same
   * for the same presentation
   * @returns true where it is new, false where it was remembered before
   * @throws anything where it cannot tell: the presentation must then not be accepted
   */
  remember(digest: Uint8Array, expiresAtSeconds: number): boolean | Promise<boolean>;
}

/** A replay cache of one process; see {@link createReplayCache}. */
export interface MemoryReplayCache extends ReplayCache {
  /** Entries held, expired ones not yet dropped included. */
  readonly size: number;
  /** As {@link ReplayCache.remember}, at once. */
  remember(digest: Uint8Array, expiresAtSeconds: number): boolean;
}

/**
 * Creates a replay cache in memory, for one process. It never forgets an entry before its time: where it is full of
 * live ones, and where an entry may have expired before (a clock that was set back), it throws instead of answering.
 * For several processes, or one that restarts within a presentation's life, see `elicense/verifier/replay-file`.
 *
 * @example
 * ```ts
 * import { createReplayCache } from 'elicense/verifier'
 *
 * const replays = createReplayCache()
 * replays.remember(digest, expiresAtSeconds) // true
 * replays.remember(digest, expiresAtSeconds) // false
 * ```
 * @param options see {@link ReplayCacheOptions}
 * @returns a cache whose `remember` throws LicenseError `replay-full` or `replay-forgotten`, and TypeError for what is
 * no digest or time
 * @throws TypeError for a wrong option
 */
export function createReplayCache(options: ReplayCacheOptions = {}): MemoryReplayCache {
  const { maxEntries, clock } = readReplayOptions(options);
  const table = createReplayTable(maxEntries, clock);
  return {
    get size() {
      return table.size;
    },
    remember(digest, expiresAtSeconds) {
      requireEntry(digest, expiresAtSeconds);
      const isNew = table.isNew(digest, expiresAtSeconds);
      if (isNew) table.insert(digest, expiresAtSeconds);
      return isNew;
    },
  };
}
