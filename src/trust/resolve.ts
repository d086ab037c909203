import type { LicenseType } from '../catalog/index.ts';
import type { IssuerEntry, IssuerKey, KeyUse, TrustList, TrustPosition } from './list.ts';
import { issuerName, someCover } from './region.ts';

/** Looks issuers up in several trust lists that stand side by side. */
export interface TrustIndex {
  /** The list in force of each root. */
  readonly lists: readonly TrustList[];
  /** The list that speaks for a region, and the issuer where that list names it. */
  find(
    region: number,
    number: number,
  ): { readonly list: TrustList | undefined; readonly issuer: IssuerEntry | undefined };
}

/** Above 0 where the first stands later: by the root first, so that a new root begins anew. */
export function comparePositions(a: TrustPosition, b: TrustPosition): number {
  return a.rootSequence - b.rootSequence || a.sequence - b.sequence;
}

/**
 * Indexes opened trust lists. Of the lists of one root that with the highest position holds; of two different ones
 * with one position that which was signed later, or else expires later. Order does not matter.
 *
 * @example
 * ```ts
 * indexTrustLists([shanghai, zhejiang]).find(330000, 7).issuer?.names.zh
 * ```
 * @param lists opened ones, any number of regions, in any order
 */
export function indexTrustLists(lists: readonly TrustList[]): TrustIndex {
  const current: TrustList[] = [];
  for (const list of [...lists].sort(
    (a, b) => comparePositions(b, a) || b.issuedAt - a.issuedAt || b.expiration - a.expiration,
  )) {
    if (!current.some((newer) => newer.root === list.root)) current.push(list);
  }
  const issuers = new Map(current.flatMap((list) => list.issuers.map((issuer) => [issuerName(issuer), issuer])));
  return {
    lists: current,
    find: (region, number) => ({
      list: current.find(({ regions }) => someCover(regions, region)),
      issuer: issuers.get(issuerName({ region, number })),
    }),
  };
}

/**
 * Whether an issuer may issue a type.
 *
 * @example
 * ```ts
 * mayIssue(issuer, drivingLicense.number, drivingLicense.class) // true or false
 * ```
 * @param issuer as its trust list names it
 * @param typeNumber catalog number
 * @param typeClass class of the type, undefined where the type is not known
 */
export function mayIssue(issuer: IssuerEntry, typeNumber: number, typeClass?: LicenseType['class']): boolean {
  return issuer.types.some((type) => {
    if (typeof type === 'string') return type === typeClass;
    const [first, last] = typeof type === 'number' ? [type, type] : type;
    return first <= typeNumber && typeNumber <= last;
  });
}

/**
 * The keys of an issuer for a use.
 *
 * @example
 * ```ts
 * keysFor(issuer, 'status').length
 * ```
 * @param issuer as its trust list names it
 * @param use see {@link KeyUse}
 */
export function keysFor(issuer: IssuerEntry, use: KeyUse): readonly IssuerKey[] {
  return issuer.keys.filter((key) => key.use === use);
}

/**
 * Whether a signature made at a second lies in the window of a key. Says nothing of a compromised key's time.
 *
 * @example
 * ```ts
 * keyCounts(key, license.issuedAt) // true or false
 * ```
 * @param key of an issuer
 * @param issuedAt seconds since 1970, `iat` of what the key signed
 */
export function keyCounts(key: IssuerKey, issuedAt: number): boolean {
  return issuedAt >= key.notBefore && (key.notAfter === null || issuedAt <= key.notAfter);
}
