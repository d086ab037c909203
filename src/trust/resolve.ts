import type { IssuerEntry, IssuerKey, KeyUse, TrustList } from './list.ts';
import { demand } from './read.ts';
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

/**
 * Indexes opened trust lists. Of the lists of one root the one with the highest sequence holds, of two with the same
 * the one signed later. Two roots that speak for one region are a conflict, whichever came first.
 *
 * @example
 * ```ts
 * indexTrustLists([shanghai, zhejiang]).find(330000, 7).issuer?.names.zh
 * ```
 * @param lists opened ones, any number of regions, in any order
 * @throws TrustError `trust-list-conflict`
 */
export function indexTrustLists(lists: readonly TrustList[]): TrustIndex {
  const current: TrustList[] = [];
  for (const list of [...lists].sort((a, b) => b.sequence - a.sequence || b.issuedAt - a.issuedAt)) {
    const { root } = list;
    if (current.some((newer) => newer.root === root)) continue;
    const clash = current.some((other) => overlap(other.root.regions, root.regions));
    demand(!clash, 'trust-list-conflict');
    current.push(list);
  }
  const issuers = new Map(current.flatMap((list) => list.issuers.map((issuer) => [issuerName(issuer), issuer])));
  return {
    lists: current,
    find: (region, number) => ({
      list: current.find(({ root }) => someCover(root.regions, region)),
      issuer: issuers.get(issuerName({ region, number })),
    }),
  };
}

function overlap(some: readonly number[], others: readonly number[]): boolean {
  return some.some((region) => someCover(others, region)) || others.some((region) => someCover(some, region));
}

/**
 * Whether an issuer may issue the type with this catalog number.
 *
 * @example
 * ```ts
 * mayIssue(issuer, drivingLicense.number) // true or false
 * ```
 * @param issuer as its trust list names it
 * @param typeNumber catalog number
 */
export function mayIssue(issuer: IssuerEntry, typeNumber: number): boolean {
  return issuer.types.some((type) => {
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
 * @param use `license` or `status`
 */
export function keysFor(issuer: IssuerEntry, use: KeyUse): readonly IssuerKey[] {
  return issuer.keys.filter((key) => key.use === use);
}

/**
 * Whether a signature made at a second lies in the window of a key.
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
