import type { TrustList, TrustPosition } from './list.ts';
import { comparePositions } from './resolve.ts';

/** What becomes of an incoming trust list; see {@link advanceTrust}. */
export type TrustAdvance = 'newer' | 'same' | 'trust-list-rollback' | 'trust-list-expired';

/**
 * Decides whether a device that holds a trust list takes another of the same root. The position that was reached is
 * what must be kept, even where the list itself no longer opens because a root was rotated: a list made under a later
 * root always stands above one made under an earlier, whatever their own sequences, and that is the way back from a
 * sequence that a thief of keys has driven to its end.
 *
 * @example
 * ```ts
 * if (advanceTrust(held, await openTrustList(bytes, roots, algorithms), new Date()) === 'newer') await store(bytes)
 * ```
 * @param held the highest position of that root so far; undefined where there is none
 * @param incoming an opened list
 * @param now the device's time
 * @returns `newer`: take it; `same`: nothing to do; else why it is refused
 */
export function advanceTrust(held: TrustPosition | undefined, incoming: TrustList, now: Date): TrustAdvance {
  const order = held ? comparePositions(incoming, held) : 1;
  if (order < 0) return 'trust-list-rollback';
  if (!(Math.min(incoming.expiration, incoming.root.expiration) * 1000 >= now.getTime())) return 'trust-list-expired';
  return order > 0 ? 'newer' : 'same';
}
