import { type CborValue, claim, downloadMessageType, encodeCbor } from '../codec/index.ts';
import { BundleError, isBytes, isListOf, isNatural, isTuple, type Signer, toSeconds } from '../core/index.ts';
import { openClaims, type SignedClaims, signSign1 } from '../crypto/index.ts';

/** What a part of a bundle is. */
export type BundlePartKind = 'root' | 'trust-list' | 'exception-set' | 'status-list' | 'revocation-set';

/** In the order in which they stand in a bundle; numbers on the wire are places in this list. */
export const partKinds: readonly BundlePartKind[] = [
  'root',
  'trust-list',
  'exception-set',
  'status-list',
  'revocation-set',
];

/** One part of a bundle, as its manifest names it. */
export interface BundlePart {
  readonly kind: BundlePartKind;
  /** Bytes of the part. */
  readonly length: number;
  /** SHA-256 of the part, 32 bytes. */
  readonly digest: Uint8Array;
}

/** Bounds of a bundle; each a named option. */
export interface BundleLimits {
  /** Bytes of one part. Default 67,108,864 (64 MB). */
  readonly maxPartBytes?: number;
  /** Bytes of the whole file, and of a delta. Default 268,435,456 (256 MB). */
  readonly maxBundleBytes?: number;
  /** Parts of a bundle. Default 4,096. */
  readonly maxParts?: number;
  /** Statuses of one status list. Default 33,554,432 (2²⁵). */
  readonly maxListEntries?: number;
  /** Bytes of memory that one loaded revocation set may take. Default 67,108,864 (64 MB). */
  readonly maxSetMemoryBytes?: number;
}

export const defaultLimits: Required<BundleLimits> = {
  maxPartBytes: 2 ** 26,
  maxBundleBytes: 2 ** 28,
  maxParts: 4_096,
  maxListEntries: 2 ** 25,
  maxSetMemoryBytes: 2 ** 26,
};

/** Gives every limit its value. */
export function completeLimits(limits: BundleLimits = {}): Required<BundleLimits> {
  for (const [name, value] of Object.entries(limits)) {
    if (!(name in defaultLimits && Number.isSafeInteger(value) && value > 0)) throw new TypeError(`limits: ${name}`);
  }
  return { ...defaultLimits, ...limits };
}

/** Who made a bundle, which one it is, and when. */
export interface BundleTerms {
  /** Whose key with the use `bundle` signed it: an issuer of a trust list in it. */
  readonly publisher: { readonly region: number; readonly number: number };
  /** From 1, higher for each later bundle of the publisher: a device never goes back to a lower one. */
  readonly sequence: number;
  /** Revision of the catalog that the publisher knew, for apps to tell that they are old; 0 where it says none. */
  readonly catalogRevision: number;
}

/** The manifest of a bundle. Nothing about it is verified until the signature of `sign1` is. */
export interface BundleManifest extends Omit<SignedClaims, 'map'>, BundleTerms {
  /** How long after its download the bundle may be kept before a newer one is due. */
  readonly timeToLiveSeconds: number | undefined;
  /** In the order of their kinds. */
  readonly parts: readonly BundlePart[];
  /** The signed bytes as they stand in the file: their SHA-256 names the bundle. */
  readonly manifest: Uint8Array;
}

/** Private-use claim of a manifest; the list of claims in `codec` stays without it, so that no verifier carries it. */
const bundleBody = -65_542;
export const maxManifestBytes = 1_048_576;
const maxNumber = 0xffffffff;

export function malformed(): never {
  throw new BundleError('bundle-malformed');
}

const isNumber = (value: unknown): value is number => isNatural(value, maxNumber);
const isPart = (value: unknown) => isTuple(value, isNumber, isNatural, isBytes);

export function openBundleManifest(bytes: Uint8Array, limits: Required<BundleLimits>): BundleManifest {
  const { sign1, keyId, map, issuedAt, expiration } = openClaims(bytes, downloadMessageType.bundleManifest, {
    maxStringBytes: maxManifestBytes,
    maxItems: 2 ** 16,
  });
  const body = map.get(bundleBody);
  const timeToLiveSeconds = map.get(claim.timeToLive);
  const isTimed = timeToLiveSeconds === undefined || (isNatural(timeToLiveSeconds) && timeToLiveSeconds > 0);
  const isBody = isTuple(body, isNumber, isNumber, isNatural, isNatural, isListOf(isPart));
  if (!(isBody && isTimed)) return malformed();
  const [region, number, sequence, catalogRevision, entries] = body;
  if (entries.length > limits.maxParts) throw new BundleError('bundle-limit', 'bundle-limit: maxParts');
  let last = 0;
  const parts = entries.map(([kind, length, digest]): BundlePart => {
    const name = partKinds[kind];
    if (!name || kind < last || digest.length !== 32 || length === 0) return malformed();
    if (length > limits.maxPartBytes) throw new BundleError('bundle-limit', 'bundle-limit: maxPartBytes');
    last = kind;
    return { kind: name, length, digest };
  });
  return {
    sign1,
    keyId,
    issuedAt,
    expiration,
    timeToLiveSeconds,
    publisher: { region, number },
    sequence,
    catalogRevision,
    parts,
    manifest: bytes,
  };
}

/** Who makes a bundle, which one it is, and for how long it is to be relied on. */
export interface BundleOptions extends Omit<BundleTerms, 'catalogRevision'> {
  /** Default 0. */
  readonly catalogRevision?: number;
  /** When it is signed: devices count its age from here, and no device takes its clock to be behind it. */
  readonly issuedAt: Date;
  /** From when on no device takes it any more. */
  readonly expiresAt: Date;
  /** How long a device may keep it before it asks for a newer one, in whole seconds above 0. */
  readonly timeToLiveSeconds?: number;
}

export async function signBundleManifest(
  options: BundleOptions,
  parts: readonly BundlePart[],
  signer: Signer,
  keyId: Uint8Array,
): Promise<Uint8Array> {
  const { publisher, sequence, catalogRevision = 0, timeToLiveSeconds } = options;
  const issuedAt = toSeconds(options.issuedAt);
  const expiration = toSeconds(options.expiresAt);
  if (!(isNumber(publisher.region) && isNumber(publisher.number))) throw new TypeError('publisher must be an issuer');
  if (!(isNatural(sequence) && sequence > 0)) throw new TypeError('sequence must be a whole number from 1');
  if (!isNatural(catalogRevision)) throw new TypeError('catalogRevision must be a whole number from 0');
  if (!(issuedAt >= 0 && expiration >= issuedAt)) throw new TypeError('expiresAt must not be before issuedAt');
  if (timeToLiveSeconds !== undefined && !(isNatural(timeToLiveSeconds) && timeToLiveSeconds > 0)) {
    throw new TypeError('timeToLiveSeconds must be a whole number above 0');
  }
  const body = [
    publisher.region,
    publisher.number,
    sequence,
    catalogRevision,
    parts.map(({ kind, length, digest }) => [partKinds.indexOf(kind), length, digest]),
  ];
  const claims = new Map<CborValue, CborValue>([
    [claim.expiration, expiration],
    [claim.issuedAt, issuedAt],
    [bundleBody, body],
  ]);
  if (timeToLiveSeconds !== undefined) claims.set(claim.timeToLive, timeToLiveSeconds);
  return signSign1(signer, keyId, downloadMessageType.bundleManifest, encodeCbor(claims));
}
