import {
  type CborLimits,
  type CborValue,
  claim,
  claimsOf,
  decodePlainCbor,
  decodeRedactedCbor,
  decodeSelectiveSign1,
  disclosuresOf,
  embeddedSign1,
  headerLabel,
  messageType,
  type Sign1,
  signatureInput,
} from '../codec/index.ts';
import type { Digest } from '../core/index.ts';
import { keyIdIn } from '../crypto/index.ts';
import { type OpenedDisclosures, openDisclosures, requireSettled, settleMap } from './disclosure.ts';
import { neverRedacted } from './labels.ts';
import { type DecodedLicense, type KeyBinding, licenseOf } from './license.ts';
import { holderKeyOf, readProof } from './proof.ts';
import { refuse } from './refuse.ts';

/** Bounds of reading a license; each a named option. */
export interface LicenseLimits extends CborLimits {
  /** Default 256. */
  readonly maxDisclosures?: number;
}

/**
 * Takes a license of any form apart: an open one, a selective one as its issuer gave it, or a presentation. What is
 * disclosed stands in `body` as if it had never been redacted. Verifies no signature: give texts to
 * `verifier.verify`.
 *
 * A selective license without a `binding` proves nothing about who shows it.
 *
 * @example
 * ```ts
 * const { form, body, holderKey, binding } = await readLicense(decodeText(scanned).bytes, sha256)
 * ```
 * @param bytes a COSE_Sign1 with `typ` license, selective license or key binding
 * @param sha256 SHA-256 of a binding
 * @param limits see {@link LicenseLimits}
 * @throws FormatError `license-malformed`, `binding-malformed`, `holder-key-malformed`, `limit-disclosures`,
 * `disclosure-malformed`, `disclosure-unmatched` (of another license, or with another salt), `disclosure-duplicate`,
 * `disclosure-reserved` (labels 0, -1, -2, -3 and -8), `disclosure-conflict` (what is in the clear or disclosed
 * already); CodecError every `cbor-…` and `cose-…` code, `cwt-malformed`
 */
export async function readLicense(bytes: Uint8Array, sha256: Digest, limits?: LicenseLimits): Promise<DecodedLicense> {
  return readLicenseInPlace(new Uint8Array(bytes), sha256, limits);
}

/**
 * As {@link readLicense}, without a copy: what it gives are views into `bytes`, which must not change afterwards.
 *
 * @example
 * ```ts
 * const license = await readLicenseInPlace(decodeText(scanned).bytes, sha256)
 * ```
 * @param bytes a COSE_Sign1 with `typ` license, selective license or key binding, which nobody else has
 * @param sha256 SHA-256 of a binding
 * @param limits see {@link LicenseLimits}
 * @throws as {@link readLicense}
 */
export async function readLicenseInPlace(
  bytes: Uint8Array,
  sha256: Digest,
  limits: LicenseLimits = {},
): Promise<DecodedLicense> {
  const token = decodeSelectiveSign1(bytes, limits);
  const type = token.protectedHeader.get(headerLabel.type);
  if (type === messageType.keyBinding) {
    const hasOthers = token.unprotectedHeader.size > 0 || token.protectedHeader.size !== 3;
    if (hasOthers) refuse('binding-malformed');
    const { license } = await readSelective(embeddedSign1(token, limits), sha256, limits);
    return { ...license, binding: readProof(token, limits, 'binding-malformed') };
  }
  if (type === messageType.selectiveLicense) return (await readSelective(token, sha256, limits)).license;
  if (token.unprotectedHeader.size > 0) refuse('license-malformed');
  const keyId = keyIdIn(token, messageType.license);
  return licenseOf(token, keyId, claimsOf(decodePlainCbor(token.payload, limits)));
}

/** A selective license with what is disclosed of it. */
export async function readSelective(
  sign1: Sign1,
  sha256: Digest,
  limits: LicenseLimits,
): Promise<{ readonly license: DecodedLicense; readonly opened: OpenedDisclosures }> {
  const keyId = keyIdIn(sign1, messageType.selectiveLicense);
  let lists = 0;
  const decode = (bytes: Uint8Array): CborValue => decodeRedactedCbor(bytes, limits, () => lists++);
  const claims = claimsOf(decode(sign1.payload));
  const opened = await openDisclosures(disclosuresOf(sign1), sha256, decode, limits.maxDisclosures);
  lists -= settleMap(claims.map, opened, (key) => key === claim.subject);
  const body = claims.map.get(claim.licenseBody);
  if (body instanceof Map) lists -= settleMap(body, opened, (key) => !neverRedacted.includes(key));
  requireSettled(opened);
  // Elsewhere than where it was looked for.
  if (lists !== 0) refuse('license-malformed');
  const holderKey = holderKeyOf(claims.map.get(claim.confirmation));
  return { license: licenseOf(sign1, keyId, claims, holderKey), opened };
}

/**
 * What a replay cache keys on: the digest of what the holder signed. Never key on the token or its signature, for of
 * an ECDSA signature (r, s) everybody can make another, (r, n − s), that verifies as well.
 *
 * @example
 * ```ts
 * toHex(await replayKeyOf(license.binding, sha256))
 * ```
 * @param binding of a license that was read
 * @param sha256 SHA-256 of a binding
 * @returns 32 bytes
 */
export async function replayKeyOf(binding: Pick<KeyBinding, 'sign1'>, sha256: Digest): Promise<Uint8Array> {
  return sha256(signatureInput(binding.sign1));
}
