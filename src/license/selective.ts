import {
  type CborValue,
  claim,
  decodeSelectiveSign1,
  digestAlgorithmId,
  encodeCbor,
  encodeSign1,
  headerLabel,
  keyIdOf,
  messageType,
  redactedKeys,
  signatureInput,
  taggedSign1,
  toCoseKey,
} from '../codec/index.ts';
import {
  compareBytes,
  type Digest,
  dayOfSeconds,
  endOfDaySeconds,
  equalBytes,
  FormatError,
  isNatural,
  type PublicKey,
  type Random,
  type Signer,
  startOfDaySeconds,
  toSeconds,
} from '../core/index.ts';
import { algorithmIdOf, makeSignature, signWithHeader } from '../crypto/index.ts';
import { digestOf, makeDisclosure } from './disclosure.ts';
import { neverRedacted } from './labels.ts';
import { claimsFor, type DecodedLicense, type SignLicenseOptions } from './license.ts';
import { type ProofOptions, proofClaims } from './proof.ts';
import { type LicenseLimits, readSelective } from './read.ts';

/** What a selective license is signed with besides its fields. */
export interface SignSelectiveLicenseOptions extends SignLicenseOptions {
  /** The key that only the holder can sign with, proven before; see `checkHolderRequest`. */
  readonly holderKey: PublicKey;
  /** Labels of the fields that are redacted, each behind its own digest; those that the catalog marks personal. */
  readonly redacted: readonly number[];
  /** Digests behind which nothing stands, to hide how many fields there are; 0 to 64, default 0. */
  readonly decoys?: number | undefined;
  /** Makes the salts, 16 bytes each. */
  readonly random: Random;
}

/** The second at which the day of a moment begins, or, rounded up, the next one where it has begun. */
function wholeDay(instant: Date, up: boolean): Date {
  const seconds = toSeconds(instant);
  const start = startOfDaySeconds(dayOfSeconds(seconds));
  return new Date(1000 * (up && start < seconds ? endOfDaySeconds(dayOfSeconds(seconds)) : start));
}

/**
 * Signs a selective license (draft-ietf-spice-sd-cwt) from packed fields. What it gives is for the holder's wallet
 * alone: it holds every disclosure.
 *
 * `iat` becomes the beginning of its day of UTC+8 and `exp` the end of its day, so that the times do not tell one
 * license from another.
 *
 * @example
 * ```ts
 * const fields = packFields(drivingLicense, record)
 * const bytes = await signSelectiveLicense(drivingLicense, fields, { ...options, holderKey, redacted: [-4, -5], random }, signer, sha256)
 * ```
 * @param type catalog number and revision of the type
 * @param fields packed by label: common fields -3 to -7, own fields from 1
 * @param options issuer, status, times, the holder's key and what is redacted
 * @param signer a key that the trust list gives the use `license`
 * @param sha256 SHA-256 of a binding
 * @returns a COSE_Sign1 with `typ` selective license and all disclosures in its unprotected header
 * @throws FormatError `license-malformed` where interoperable claims lack `statusUri`, `disclosure-reserved` where a
 * label of `redacted` must stay in the clear; CryptoError `signer-failed`; TypeError for wrong `decoys` or salts
 */
export async function signSelectiveLicense(
  type: { readonly number: number; readonly revision: number },
  fields: ReadonlyMap<number, CborValue>,
  options: SignSelectiveLicenseOptions,
  signer: Signer,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const { holderKey, redacted, decoys = 0, random } = options;
  if (!isNatural(decoys, 64)) throw new TypeError('decoys: expected a whole number from 0 to 64');
  const times = { issuedAt: wholeDay(options.issuedAt, false), expiresAt: wholeDay(options.expiresAt, true) };
  const claims = claimsFor(type, fields, { ...options, ...times });
  const body = claims.get(claim.licenseBody) as Map<CborValue, CborValue>;
  claims.set(claim.confirmation, new Map([[1, toCoseKey(holderKey)]]));

  const disclosures: Uint8Array[] = [];
  async function redact(map: Map<CborValue, CborValue>, labels: readonly number[], decoyCount: number): Promise<void> {
    const own: Uint8Array[] = [];
    for (const label of new Set(labels)) {
      if (!map.has(label)) continue;
      own.push(makeDisclosure(random(16), map.get(label), label));
      map.delete(label);
    }
    for (let i = 0; i < decoyCount; i++) own.push(makeDisclosure(random(16)));
    if (own.length === 0) return;
    const digests = await Promise.all(own.map((disclosure) => digestOf(disclosure, sha256)));
    map.set(redactedKeys(), digests.sort(compareBytes));
    disclosures.push(...own);
  }

  if (redacted.some((label) => neverRedacted.includes(label))) {
    throw new FormatError('disclosure-reserved', 'redacted: labels 0, -1, -2, -3 and -8 stay in the clear');
  }
  await redact(body, redacted, decoys);
  const header: [number, CborValue][] = [[headerLabel.keyId, await keyIdOf(signer.publicKey, sha256)]];
  if (options.claims === 'interoperable') {
    await redact(claims, [claim.subject], 0);
    header.push([headerLabel.digestAlgorithm, digestAlgorithmId.SHA256]);
  }
  const signed = await signWithHeader(signer, messageType.selectiveLicense, header, encodeCbor(claims));
  return encodeSign1({ ...signed, unprotectedHeader: disclosuresHeader(disclosures) });
}

function disclosuresHeader(disclosures: readonly Uint8Array[]): Map<CborValue, CborValue> {
  return new Map<CborValue, CborValue>(disclosures.length > 0 ? [[headerLabel.disclosures, disclosures]] : []);
}

/** A selective license as a wallet keeps it: read once, presented often. */
export interface SelectiveLicense {
  /** All that the issuer sent, disclosures put in their places. */
  readonly license: DecodedLicense;
  /** The one key that can present it. */
  readonly holderKey: PublicKey;
  /** The disclosures of the body's own entries by their labels. */
  readonly disclosures: ReadonlyMap<number, Uint8Array>;
}

/**
 * Reads a selective license as its issuer sent it, for its holder. Verifies no signature: a wallet has it verified
 * first.
 *
 * @example
 * ```ts
 * const selective = await openSelectiveLicense(bytes, sha256)
 * selective.disclosures.has(-5) // the name can be disclosed
 * ```
 * @param bytes a COSE_Sign1 with `typ` selective license
 * @param sha256 SHA-256 of a binding
 * @param limits see {@link LicenseLimits}
 * @throws as `readLicense`
 */
export async function openSelectiveLicense(
  bytes: Uint8Array,
  sha256: Digest,
  limits: LicenseLimits = {},
): Promise<SelectiveLicense> {
  const copy = new Uint8Array(bytes);
  const { license, opened } = await readSelective(decodeSelectiveSign1(copy, limits), sha256, limits);
  const disclosures = new Map<number, Uint8Array>();
  for (const { bytes, parts, place } of opened.values()) {
    if (place === license.body && parts.length === 3) disclosures.set(parts[2] as number, bytes);
  }
  return { license, holderKey: license.holderKey as PublicKey, disclosures };
}

/** A choice of disclosures, encoded once and signed as often as it is shown. */
export interface PreparedPresentation {
  /** Labels of the fields that are redacted in the license and disclosed here, in their order. */
  readonly disclosed: readonly number[];
  /**
   * Signs a presentation for one audience and moment.
   *
   * @throws FormatError `holder-key-mismatch`; CryptoError `signer-failed`; TypeError for a wrong audience, nonce or time
   */
  sign(options: ProofOptions, signer: Signer): Promise<Uint8Array<ArrayBuffer>>;
}

/**
 * Chooses what a presentation discloses. What it gives can be signed again and again, each time for the cost of a
 * signature.
 *
 * @example
 * ```ts
 * const prepared = preparePresentation(selective, [-4, -5])
 * const bytes = await prepared.sign({ audience: 'counter', issuedAt: new Date() }, holder)
 * ```
 * @param selective see {@link openSelectiveLicense}
 * @param labels of the fields to disclose; what is in the clear is shown anyway and may be named
 * @throws FormatError `disclosure-unmatched` for a label that the license has not
 */
export function preparePresentation(selective: SelectiveLicense, labels: readonly number[]): PreparedPresentation {
  const { license, holderKey, disclosures } = selective;
  const named = [...new Set(labels)].sort((a, b) => a - b);
  for (const label of named) {
    if (!license.body.has(label)) throw new FormatError('disclosure-unmatched', `no field at label ${label}`);
  }
  const disclosed = named.filter((label) => disclosures.has(label));
  const chosen = disclosed.map((label) => disclosures.get(label) as Uint8Array);
  const protectedBytes = encodeCbor(
    new Map<CborValue, CborValue>([
      [headerLabel.algorithm, algorithmIdOf(holderKey)],
      [headerLabel.embedded, taggedSign1({ ...license.sign1, unprotectedHeader: disclosuresHeader(chosen) })],
      [headerLabel.type, messageType.keyBinding],
    ]),
  );
  return {
    disclosed,
    async sign(options, signer) {
      const { algorithm, bytes } = signer.publicKey;
      if (!(algorithm === holderKey.algorithm && equalBytes(bytes, holderKey.bytes))) {
        throw new FormatError('holder-key-mismatch', 'the license is bound to another key than the signer’s');
      }
      const payload = proofClaims(options);
      const signature = await makeSignature(signer, signatureInput({ protectedBytes, payload }));
      return encodeSign1({ protectedBytes, payload, signature });
    },
  };
}

/**
 * Makes a presentation: the license with the chosen disclosures, in a token that the holder signs
 * (key-binding token of draft-ietf-spice-sd-cwt).
 *
 * @example
 * ```ts
 * const bytes = await signPresentation(selective, [-4, -5], { audience: 'counter', issuedAt: new Date() }, holder)
 * ```
 * @param selective see {@link openSelectiveLicense}
 * @param labels of the fields to disclose; what is in the clear is shown anyway and may be named
 * @param options audience, nonce and time; see {@link ProofOptions}
 * @param signer the holder's key
 * @returns a COSE_Sign1 with `typ` key binding
 * @throws FormatError `holder-key-mismatch` where the license is bound to another key, `disclosure-unmatched` for a
 * label that the license has not; CryptoError `signer-failed`; TypeError for a wrong audience, nonce or time
 */
export async function signPresentation(
  selective: SelectiveLicense,
  labels: readonly number[],
  options: ProofOptions,
  signer: Signer,
): Promise<Uint8Array<ArrayBuffer>> {
  return preparePresentation(selective, labels).sign(options, signer);
}
