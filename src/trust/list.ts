import type { LicenseType } from '../catalog/index.ts';
import { claim, messageType, type SignLimits } from '../codec/index.ts';
import {
  isBytes,
  isListOf,
  isNatural,
  isNullOr,
  isText,
  isTuple,
  type PublicKey,
  type SignatureVerifier,
} from '../core/index.ts';
import { demand, isKeyBytes, publicKeyOf } from './read.ts';
import { isRegion, issuerName, overlap, someCover } from './region.ts';
import type { Root } from './root.ts';
import { type ManySigned, openManySigned, signedEnough } from './signed.ts';

/** Numbers on the wire are places in this list. */
export const uses = ['license', 'status', 'region-status', 'bundle'] as const;

/**
 * What a key may sign: `license` licenses; `status` the status lists of its issuer, and revocation sets of them;
 * `region-status` revocation sets of every issuer of the same list in its issuer's region; `bundle` offline bundles.
 */
export type KeyUse = (typeof uses)[number];

/** A key of an issuer and when its signatures count, in seconds since 1970. */
export interface IssuerKey {
  /** Its bytes alone stand on the wire: 32 are Ed25519, 33 P-256. */
  readonly publicKey: PublicKey;
  /** Nothing is ever accepted from a key with another use. */
  readonly use: KeyUse;
  /** Earliest `iat` that counts. */
  readonly notBefore: number;
  /** Last `iat` that counts: a retired key has one. Null: no end known. */
  readonly notAfter: number | null;
  /**
   * Null, or absent where a list is made: not compromised. Else nothing that it signed counts, whatever time it says,
   * but for what stands in the exception set: the set itself (see `exceptionSet`), or `[SHA-256 of the set]` where it
   * is a file of its own. A key for anything but licenses has no exceptions.
   */
  readonly compromised?: Uint8Array | readonly [Uint8Array] | null;
}

/** An agency, as the list of its region names it. */
export interface IssuerEntry {
  /** Of GB/T 2260, within the regions of the list. */
  readonly region: number;
  /** From 0, its own in the region. */
  readonly number: number;
  /** As clerks read them. */
  readonly names: { readonly zh: string; readonly en: string };
  /** What it may issue: catalog numbers, ranges of them `[first, last]`, or all types of a class. */
  readonly types: readonly (number | readonly [number, number] | LicenseType['class'])[];
  /** For licenses and for statuses, retired and compromised ones included. */
  readonly keys: readonly IssuerKey[];
  /** Its status lists are at this address followed by the list's number. */
  readonly statusUri: string | null;
}

/** Where a trust list stands in time: by the root under which it was made, then by its own sequence. */
export interface TrustPosition {
  /** Sequence of the root in force when it was made. */
  readonly rootSequence: number;
  /** From 1, higher for each later list under the same root: a verifier never goes back to a lower one. */
  readonly sequence: number;
}

/** What a trust list says. */
export interface TrustListContent extends TrustPosition {
  /** For which it speaks, within those of its root: at least one. */
  readonly regions: readonly number[];
  /** Each once, and no key in two of them. */
  readonly issuers: readonly IssuerEntry[];
}

/** A trust list as it was read. */
export interface TrustListClaims extends TrustListContent {
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; nothing may be accepted by the list afterwards. */
  readonly expiration: number;
}

/** A trust list whose signatures, form and regions have been checked. */
export interface TrustList extends TrustListClaims {
  /** Whose keys signed it. */
  readonly root: Root;
  /** The signed bytes. */
  readonly payload: Uint8Array;
}

/** Bounds of a trust list; each a named option. */
export interface TrustListLimits {
  /** Default 64 MB (67,108,864). */
  readonly maxBytes?: number;
  /** Default 4,000,000. */
  readonly maxItems?: number;
  /** Default 32. */
  readonly maxSignatures?: number;
}

const code = 'trust-list-malformed';
const digestBytes = 32;

function isTypes(value: unknown): value is IssuerEntry['types'][number] {
  return isNatural(value) || value === 'license' || value === 'certificate' || isTuple(value, isNatural, isNatural);
}

function isUse(value: unknown): value is number {
  return isNatural(value, uses.length - 1);
}

function isDigest(value: unknown): value is Uint8Array {
  return isBytes(value) && value.length === digestBytes;
}

function isExceptions(value: unknown): value is Uint8Array | readonly [Uint8Array] {
  return isBytes(value) ? value.length % digestBytes === 0 : isTuple(value, isDigest);
}

const isKey = (value: unknown) =>
  isTuple(value, isKeyBytes, isUse, isNatural, isNullOr(isNatural), isNullOr(isExceptions));

const isIssuer = (value: unknown) =>
  isTuple(value, isRegion, isNatural, isText, isText, isListOf(isTypes), isListOf(isKey), isNullOr(isText));

/**
 * What a later version adds is refused, not passed over: it may be a restriction.
 *
 * @throws TrustError `trust-list-malformed`, `trust-list-region`, `trust-list-key`
 */
export function readListBody(body: unknown): TrustListContent {
  demand(isTuple(body, isNatural, isNatural, isListOf(isRegion), isListOf(isIssuer)), code);
  const [rootSequence, sequence, regions, entries] = body;
  /** Who stands for an issuer's name, and for a key's bytes. */
  const owners = new Map<string, string>();
  const issuers = entries.map(([region, number, zh, en, types, keys, statusUri]) => {
    const name = issuerName({ region, number });
    demand(!owners.has(name), code);
    owners.set(name, name);
    demand(someCover(regions, region), 'trust-list-region');
    return {
      region,
      number,
      names: Object.freeze({ zh, en }),
      types,
      keys: keys.map(([bytes, use, notBefore, notAfter, compromised]) => {
        // One key means one issuer, and is as good or as bad in each of its places.
        const owner = `${name} ${!compromised}`;
        const id = String(bytes);
        demand((owners.get(id) ?? owner) === owner, 'trust-list-key');
        owners.set(id, owner);
        return { publicKey: publicKeyOf(bytes), use: uses[use] as KeyUse, notBefore, notAfter, compromised };
      }),
      statusUri,
    };
  });
  return { rootSequence, sequence, regions, issuers };
}

function readList(
  bytes: Uint8Array,
  { maxBytes = 67_108_864, maxItems = 4_000_000, maxSignatures = 32 }: TrustListLimits,
): TrustListClaims & { readonly signed: ManySigned } {
  demand(bytes.length <= maxBytes, code);
  const limits: SignLimits = { maxStringBytes: maxBytes, maxItems, maxSignatures };
  const signed = openManySigned(new Uint8Array(bytes), messageType.trustList, limits);
  const { map, issuedAt, expiration } = signed;
  return { ...readListBody(map.get(claim.trustListBody)), issuedAt, expiration, signed };
}

/**
 * Reads a trust list and verifies nothing: for tools that show what is to be signed, or what somebody sent.
 *
 * @example
 * ```ts
 * decodeTrustList(bytes).issuers.length
 * ```
 * @param bytes the whole file, signed or not
 * @param limits see {@link TrustListLimits}
 * @throws TrustError `trust-list-malformed`, `trust-list-key`, `trust-list-region`; CodecError where the bytes are no
 * trust list
 */
export function decodeTrustList(bytes: Uint8Array, limits: TrustListLimits = {}): TrustListClaims {
  const { signed: _signed, ...claims } = readList(bytes, limits);
  return claims;
}

/**
 * Opens a trust list. Exactly one of the pinned roots must speak for its regions, enough of that root's keys must have
 * signed it, and it must name only issuers of its regions, no key for two of them. Its expiry is judged where it is
 * used.
 *
 * @example
 * ```ts
 * const list = await openTrustList(bytes, [root], [ed25519, es256])
 * ```
 * @param bytes the whole file; copied
 * @param roots the pinned roots, each extended by its chain; their order does not matter
 * @param algorithms the bindings to verify with; a signature of another algorithm does not count
 * @param limits see {@link TrustListLimits}
 * @throws TrustError `trust-list-signature` (too few), `trust-list-region`, `trust-list-conflict` (two pinned roots
 * speak for its regions), `trust-list-root` (made under a later root than is known), `trust-list-key`,
 * `trust-list-malformed`; CodecError where the bytes are no trust list
 */
export async function openTrustList(
  bytes: Uint8Array,
  roots: readonly Root[],
  algorithms: readonly SignatureVerifier[],
  limits: TrustListLimits = {},
): Promise<TrustList> {
  const { signed, ...claims } = readList(bytes, limits);
  const { regions, rootSequence } = claims;
  const [root, other] = roots.filter((each) => overlap(each.regions, regions));
  demand(!other, 'trust-list-conflict');
  demand(root && regions.every((region) => someCover(root.regions, region)), 'trust-list-region');
  demand(rootSequence <= root.sequence, 'trust-list-root');
  demand(await signedEnough(signed, root, algorithms), 'trust-list-signature');
  return { ...claims, root, payload: signed.payload };
}
