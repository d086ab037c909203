import {
  type CborLimits,
  type CborMap,
  type CborValue,
  claim,
  decodeCbor,
  decodeForeignSign1,
  digestAlgorithmId,
  encodeCbor,
  fromCoseKey,
  headerLabel,
  messageType,
  type Sign1,
  Tagged,
} from '../codec/index.ts';
import { CodecError, type Digest, FormatError, isBytes, isText, type PublicKey } from '../core/index.ts';
import {
  isByteStrings,
  keyOf,
  type OpenedDisclosures,
  openDisclosures,
  requireSettled,
  settleMap,
  takeDisclosure,
} from './disclosure.ts';
import type { LicenseLimits } from './read.ts';

/** An SD-CWT of somebody else, taken apart, not verified. */
export interface ForeignSdCwt {
  /** The issuer's signed parts. */
  readonly sign1: Sign1;
  /** Its claims with what is disclosed in its place and the other digests dropped. */
  readonly claims: CborMap;
  /** The holder's key of `cnf`. */
  readonly holderKey: PublicKey;
  /** The holder's proof around it; undefined where it came without one. */
  readonly binding?: {
    /** The signed parts: verify them with `holderKey`. */
    readonly sign1: Sign1;
    /** Its claims: an audience, a time or an id, a nonce. */
    readonly claims: CborMap;
  };
}

/** Tag of the digest of a redacted array element. */
const redactedElement = 60;
const cwtId = 7;

function demand(condition: boolean): asserts condition {
  if (!condition) throw new FormatError('license-malformed', 'SD-CWT: expected one of draft-ietf-spice-sd-cwt');
}

function hasType({ protectedHeader }: Sign1, number: number, mediaType: string): boolean {
  const type = protectedHeader.get(headerLabel.type);
  return type === number || type === mediaType;
}

function claimsIn({ payload }: Sign1, limits: CborLimits): CborMap {
  const claims = decodeCbor(payload, { ...limits, form: 'any' });
  demand(claims instanceof Map);
  return claims;
}

function settleElements(items: readonly CborValue[], opened: OpenedDisclosures): void {
  const kept = items.flatMap((item): readonly CborValue[] => {
    if (!(item instanceof Tagged && item.tag === redactedElement)) return [item];
    demand(isBytes(item.value));
    const parts = takeDisclosure(opened, keyOf(item.value), items, 2);
    return parts ? [parts[1]] : [];
  });
  (items as CborValue[]).splice(0, items.length, ...kept);
}

/** Puts what is disclosed into all maps and arrays of a value, of what is disclosed in them, and so on. */
function settle(
  value: CborValue,
  opened: OpenedDisclosures,
  maxDepth: number,
  mayHold: (key: CborValue) => boolean = () => true,
): void {
  if (maxDepth < 0) throw new CodecError('cbor-limit-depth');
  if (value instanceof Tagged) settle(value.value, opened, maxDepth - 1);
  if (value instanceof Map) settleMap(value, opened, mayHold, false);
  else if (Array.isArray(value)) settleElements(value, opened);
  else return;
  for (const inner of value.values() as Iterable<CborValue>) settle(inner, opened, maxDepth - 1);
}

/**
 * Takes an SD-CWT of somebody else apart, with or without a key-binding token around it: nested redaction, redacted
 * array elements, decoys, any claims (draft-ietf-spice-sd-cwt). Verifies no signature. For our own licenses there is
 * `readLicense`, which is stricter.
 *
 * @example
 * ```ts
 * const { sign1, claims, holderKey, binding } = await readForeignSdCwt(bytes, sha256)
 * ```
 * @param bytes the whole token, in any form of CBOR
 * @param sha256 SHA-256 of a binding, the one digest that is read
 * @param limits see {@link LicenseLimits}
 * @throws FormatError `license-malformed`, `binding-malformed`, `limit-disclosures`, and every `disclosure-…` code;
 * CodecError every `cbor-…` and `cose-…` code, `cose-key` where `cnf` holds no Ed25519 or P-256 key
 */
export async function readForeignSdCwt(
  bytes: Uint8Array,
  sha256: Digest,
  limits: LicenseLimits = {},
): Promise<ForeignSdCwt> {
  const token = decodeForeignSign1(new Uint8Array(bytes), limits);
  if (!hasType(token, messageType.keyBinding, 'application/kb+cwt')) return readSdCwt(token, sha256, limits);
  const embedded = token.protectedHeader.get(headerLabel.embedded);
  demand(embedded instanceof Tagged);
  const sdCwt = await readSdCwt(decodeForeignSign1(encodeCbor(embedded), limits), sha256, limits);
  const claims = claimsIn(token, limits);
  const isComplete = isText(claims.get(claim.audience)) && [claim.issuedAt, cwtId].some((label) => claims.has(label));
  if (!isComplete || claims.has(claim.issuer) || claims.has(claim.subject)) {
    throw new FormatError('binding-malformed', 'key-binding token: expected aud, and iat or cti, and no iss or sub');
  }
  return { ...sdCwt, binding: { sign1: token, claims } };
}

async function readSdCwt(sign1: Sign1, sha256: Digest, limits: LicenseLimits): Promise<ForeignSdCwt> {
  demand(hasType(sign1, messageType.selectiveLicense, 'application/sd-cwt'));
  const { protectedHeader, unprotectedHeader } = sign1;
  const digestAlgorithm = protectedHeader.get(headerLabel.digestAlgorithm) ?? digestAlgorithmId.SHA256;
  const list = unprotectedHeader.get(headerLabel.disclosures);
  demand(digestAlgorithm === digestAlgorithmId.SHA256);
  demand(list === undefined || (isByteStrings(list) && list.length > 0));
  const claims = claimsIn(sign1, limits);
  const decode = (disclosure: Uint8Array): CborValue => decodeCbor(disclosure, { ...limits, form: 'any' });
  const opened = await openDisclosures(list ?? [], sha256, decode, limits.maxDisclosures);
  const neverRedacted: readonly CborValue[] = [
    claim.issuer,
    claim.audience,
    claim.expiration,
    claim.notBefore,
    claim.issuedAt,
    cwtId,
    claim.confirmation,
    claim.nonce,
  ];
  settle(claims, opened, limits.maxDepth ?? 16, (key) => !neverRedacted.includes(key));
  requireSettled(opened);
  const confirmation = claims.get(claim.confirmation);
  demand(confirmation instanceof Map);
  return { sign1, claims, holderKey: fromCoseKey(confirmation.get(1)) };
}
