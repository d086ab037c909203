import { type CborValue, claim, encodeCbor, keyIdOf, messageType } from '../codec/index.ts';
import {
  type Digest,
  isListOf,
  isNatural,
  isNullOr,
  isText,
  isTuple,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
  toSeconds,
} from '../core/index.ts';
import { openClaims, signSign1, verifyWithAny } from '../crypto/index.ts';
import { demand, isKeyBytes, publicKeyOf } from './read.ts';
import { isRegion, issuerName, someCover } from './region.ts';
import type { Root } from './root.ts';

/** Numbers on the wire are places in this list. */
const uses = ['license', 'status'] as const;

/** What a key may sign. */
export type KeyUse = (typeof uses)[number];

/** A key of an issuer and when its signatures count, in seconds since 1970. */
export interface IssuerKey {
  /** Its bytes alone stand on the wire: 32 are Ed25519, 33 P-256. */
  readonly publicKey: PublicKey;
  /** A license is never accepted from a key for statuses, nor the reverse. */
  readonly use: KeyUse;
  /** Earliest `iat` that counts. */
  readonly notBefore: number;
  /** Null: no end known. */
  readonly notAfter: number | null;
}

/** An agency, as the list of its region names it. */
export interface IssuerEntry {
  /** Of GB/T 2260, within the regions of the root. */
  readonly region: number;
  /** From 0, its own in the region. */
  readonly number: number;
  /** As clerks read them. */
  readonly names: { readonly zh: string; readonly en: string };
  /** Catalog numbers of the types it may issue, single or as ranges `[first, last]`. */
  readonly types: readonly (number | readonly [number, number])[];
  /** For licenses and for statuses, retired ones included. */
  readonly keys: readonly IssuerKey[];
  /** Its status lists are at this address followed by the list's number. */
  readonly statusUri: string | null;
}

/** What a trust list says. */
export interface TrustListContent {
  /** From 1, higher for each later list: a verifier never goes back to a lower one. */
  readonly sequence: number;
  /** Each once. */
  readonly issuers: readonly IssuerEntry[];
}

/** A trust list whose signature, form and regions have been checked. */
export interface TrustList extends TrustListContent {
  /** That signed it. */
  readonly root: Root;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; nothing may be accepted by the list afterwards. */
  readonly expiration: number;
}

/** Bounds of a trust list; each a named option. */
export interface TrustListLimits {
  /** Default 64 MB (67,108,864). */
  readonly maxBytes?: number;
  /** Default 4,000,000. */
  readonly maxItems?: number;
}

const code = 'trust-list-malformed';

/**
 * Signs a trust list with a root's key.
 *
 * @example
 * ```ts
 * await signTrustList({ sequence: 7, issuers }, { issuedAt, expiresAt }, rootSigner, sha256)
 * ```
 * @param content issuers, their keys and their types; see {@link TrustListContent}
 * @param times when it is signed and until when it may be used
 * @param signer a key of the root
 * @param sha256 for the key's id
 * @throws TrustError `trust-list-malformed`
 */
export async function signTrustList(
  content: TrustListContent,
  times: { readonly issuedAt: Date; readonly expiresAt: Date },
  signer: Signer,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const issuers = content.issuers.map(({ region, number, names, types, keys, statusUri }) => {
    const entries = keys.map((key) => [key.publicKey.bytes, uses.indexOf(key.use), key.notBefore, key.notAfter]);
    return [region, number, names.zh, names.en, types, entries, statusUri];
  });
  const body = [content.sequence, issuers];
  readBody(body);
  const payload = encodeCbor(
    new Map<CborValue, CborValue>([
      [claim.expiration, toSeconds(times.expiresAt)],
      [claim.issuedAt, toSeconds(times.issuedAt)],
      [claim.trustListBody, body],
    ]),
  );
  return signSign1(signer, await keyIdOf(signer.publicKey, sha256), messageType.trustList, payload);
}

function isTypeRange(value: unknown): value is IssuerEntry['types'][number] {
  return isNatural(value) || isTuple(value, isNatural, isNatural);
}

function isUse(value: unknown): value is number {
  return isNatural(value, uses.length - 1);
}

const isKey = (value: unknown) => isTuple(value, isKeyBytes, isUse, isNatural, isNullOr(isNatural));

const isIssuer = (value: unknown) =>
  isTuple(value, isRegion, isNatural, isText, isText, isListOf(isTypeRange), isListOf(isKey), isNullOr(isText));

/** What a later version adds is refused, not passed over: it may say that a key is compromised. */
function readBody(body: unknown): TrustListContent {
  demand(isTuple(body, isNatural, isListOf(isIssuer)), code);
  const [sequence, issuers] = body;
  return {
    sequence,
    issuers: issuers.map(([region, number, zh, en, types, keys, statusUri]) => ({
      region,
      number,
      names: { zh, en },
      types,
      keys: keys.map(([bytes, use, notBefore, notAfter]) => ({
        publicKey: publicKeyOf(bytes),
        use: uses[use] as KeyUse,
        notBefore,
        notAfter,
      })),
      statusUri,
    })),
  };
}

/**
 * Opens a trust list: it must be signed by a pinned root, and name only issuers of that root's regions. Its expiry
 * is judged where it is used.
 *
 * @example
 * ```ts
 * const list = await openTrustList(bytes, [root], [ed25519, es256])
 * ```
 * @param bytes the whole file; copied
 * @param roots the pinned roots
 * @param algorithms the bindings to verify with
 * @param limits see {@link TrustListLimits}
 * @throws TrustError `trust-list-signature`, `trust-list-region`, `trust-list-malformed`; CodecError where the bytes
 * are no trust list
 */
export async function openTrustList(
  bytes: Uint8Array,
  roots: readonly Root[],
  algorithms: readonly SignatureVerifier[],
  limits: TrustListLimits = {},
): Promise<TrustList> {
  const { maxBytes = 67_108_864, maxItems = 4_000_000 } = limits;
  demand(bytes.length <= maxBytes, code);
  const opened = openClaims(new Uint8Array(bytes), messageType.trustList, { maxStringBytes: maxBytes, maxItems });
  const { sign1, map, issuedAt, expiration } = opened;
  const keys = roots.flatMap((root) => root.keys.map((publicKey) => ({ publicKey, root })));
  const signedBy = await verifyWithAny(sign1, keys, algorithms);
  demand(signedBy, 'trust-list-signature');
  const { root } = signedBy;
  const content = readBody(map.get(claim.trustListBody));
  const names = new Set(content.issuers.map(issuerName));
  demand(names.size === content.issuers.length, code);
  const within = content.issuers.every(({ region }) => someCover(root.regions, region));
  demand(within, 'trust-list-region');
  return { ...content, root, issuedAt, expiration };
}
