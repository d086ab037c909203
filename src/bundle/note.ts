import { decodeCbor, encodeCbor } from '../codec/index.ts';
import { BundleError, equalBytes, isBytes, isLicenseError, isListOf, isNatural, isTuple } from '../core/index.ts';
import type { IssuerEntry, IssuerKey, KeyUse, TrustIndex, TrustPosition } from '../trust/index.ts';

/** What a signed thing is remembered by. */
export const markKinds = ['bundle', 'revocation-set', 'status-list', 'statuses'] as const;

/** How far a device has come with one thing, and whose key brought it there. */
export interface Mark {
  /** `statuses`: what is known of a list, whether a status list or a set says it. */
  readonly kind: (typeof markKinds)[number];
  /** Its publisher, or the issuer of the list. */
  readonly region: number;
  readonly number: number;
  /** Number of the list, else 0. */
  readonly list: number;
  /** Bytes of the public key. */
  readonly key: Uint8Array;
  /** Sequence, epoch, or time of signing. */
  readonly position: number;
  /** Seconds since 1970. */
  readonly issuedAt: number;
}

/** How far a device has come with the lists under one root. */
export interface ListMark extends TrustPosition {
  /** Fingerprint of the root under which the list was opened. */
  readonly root: Uint8Array;
}

/** What a device remembers of the bundles that it has taken, so that none leads back. */
export interface Note {
  /** SHA-256 of the manifest that is held. */
  readonly digest: Uint8Array;
  /** Root files that extended a pinned root, in their order. */
  readonly roots: readonly Uint8Array[];
  readonly lists: readonly ListMark[];
  readonly marks: readonly Mark[];
}

const version = 1;
/** So many are still read back. */
const maxMarks = 100_000;
const isListMark = (value: unknown) => isTuple(value, isBytes, isNatural, isNatural);
const isMark = (value: unknown) =>
  isTuple(value, isNatural, isNatural, isNatural, isNatural, isBytes, isNatural, isNatural);

/** @throws BundleError `bundle-limit` */
export function encodeNote({ digest, roots, lists, marks }: Note): Uint8Array {
  if (marks.length > maxMarks) throw new BundleError('bundle-limit', 'bundle-limit: more lists than can be remembered');
  return encodeCbor([
    version,
    digest,
    roots,
    lists.map(({ root, rootSequence, sequence }) => [root, rootSequence, sequence]),
    marks.map(({ kind, region, number, list, key, position, issuedAt }) => {
      return [markKinds.indexOf(kind), region, number, list, key, position, issuedAt];
    }),
  ]);
}

/** @throws BundleError `bundle-store-damaged` */
export function decodeNote(bytes: Uint8Array): Note {
  try {
    const value = decodeCbor(bytes, { maxStringBytes: 2 ** 20, maxItems: 2 ** 20 });
    if (isTuple(value, isNatural, isBytes, isListOf(isBytes), isListOf(isListMark), isListOf(isMark))) {
      const [found, digest, roots, lists, marks] = value;
      if (found === version) {
        return {
          digest,
          roots,
          lists: lists.map(([root, rootSequence, sequence]) => ({ root, rootSequence, sequence })),
          marks: marks.flatMap(([kind, region, number, list, key, position, issuedAt]) => {
            const name = markKinds[kind];
            return name ? [{ kind: name, region, number, list, key, position, issuedAt }] : [];
          }),
        };
      }
    }
  } catch (error) {
    if (!isLicenseError(error)) throw error;
  }
  throw new BundleError('bundle-store-damaged', 'bundle store: what it remembers cannot be read');
}

const usesOf: Readonly<Record<Mark['kind'], readonly KeyUse[]>> = {
  bundle: ['bundle'],
  'revocation-set': ['status', 'region-status'],
  'status-list': ['status'],
  statuses: ['status', 'region-status'],
};

/**
 * Whether what is remembered still binds: a thief of a key who drove a sequence to its end must not hold it for ever, so
 * that it does no longer as soon as its key is compromised, or gone, in the list in force.
 */
function binds({ kind, region, number, key }: Mark, trust: TrustIndex): boolean {
  const { list, issuer } = trust.find(region, number);
  if (!list) return true;
  // Of statuses the publisher of a set may have signed them.
  const signers = kind === 'statuses' ? list.issuers : issuer ? [issuer] : [];
  return signers.some(({ keys }) =>
    keys.some((each) => {
      return usesOf[kind].includes(each.use) && !each.compromised && equalBytes(each.publicKey.bytes, key);
    }),
  );
}

/** How far a device has come with everything that a bundle holds. */
export interface Marks {
  /**
   * Goes on to what a key of an issuer signed.
   *
   * @throws BundleError `bundle-rollback` where that leads back
   */
  advance(
    kind: Mark['kind'],
    by: { readonly issuer: IssuerEntry; readonly key: IssuerKey },
    at: Pick<Mark, 'position' | 'issuedAt'>,
    list?: number,
  ): void;
  /** What is to be remembered: of what was not met again, what was held. */
  all(): readonly Mark[];
}

export function createMarks(held: readonly Mark[], trust: TrustIndex): Marks {
  const bound = held.filter((mark) => binds(mark, trust));
  const thingOf = ({ kind, region, number, list }: Mark) => [kind, region, number, list].join();
  // Each key has a mark of its own: where one is stolen, how far the others came is not forgotten with it.
  const nameOf = (mark: Mark) => [thingOf(mark), ...mark.key].join();
  const reached = new Map(bound.map((mark) => [nameOf(mark), mark]));
  return {
    advance(kind, { issuer, key }, at, list = 0) {
      const { region, number } = issuer;
      const mark: Mark = { kind, region, number, list, key: key.publicKey.bytes, ...at };
      for (const last of bound) {
        if (thingOf(last) !== thingOf(mark)) continue;
        const isBack = mark.position < last.position || mark.issuedAt < last.issuedAt;
        // Two bundles of one sequence are not the same one, or it would not have been looked at.
        const isTwice = kind === 'bundle' && mark.position === last.position;
        if (isBack || isTwice) throw new BundleError('bundle-rollback');
      }
      const other = reached.get(nameOf(mark));
      if (!other || other.position <= mark.position) reached.set(nameOf(mark), mark);
    },
    all: () => [...reached.values()],
  };
}
