import {
  type CborMap,
  type CborValue,
  type Claims,
  claim,
  encodeCbor,
  keyIdOf,
  messageType,
  type Sign1,
} from '../codec/index.ts';
import {
  type Digest,
  FormatError,
  isNatural,
  isNullOr,
  isText,
  isTuple,
  type PublicKey,
  type Signer,
  toSeconds,
} from '../core/index.ts';
import { openClaims, type SignedClaims, signSign1 } from '../crypto/index.ts';
import { bodyLabel } from './labels.ts';
import { refuse } from './refuse.ts';

/** Which issuer: the region of GB/T 2260 and the number it has in that region's trust list. */
export interface IssuerReference {
  /** Six digits, e.g. 310000. */
  readonly region: number;
  /** From 0. */
  readonly number: number;
}

/** Where the status of a license stands: the number of the issuer's status list and the index in it. */
export interface StatusReference {
  /** From 0; its address is the issuer's status location and this number. */
  readonly list: number;
  /** From 0. */
  readonly index: number;
}

/** First and last day of a document's validity, in days since 1970-01-01; null where it is open. */
export interface ValidityDays {
  /** Begins at 0:00 of UTC+8. */
  readonly from: number | null;
  /** Ends at 24:00 of UTC+8. */
  readonly until: number | null;
}

/** A license taken apart, not verified. */
export interface DecodedLicense extends SignedClaims {
  /** Catalog number. */
  readonly typeNumber: number;
  /** Of the type's definition, that the license was made with. */
  readonly revision: number;
  /** Whom the license names; the trust list says whether the key is theirs. */
  readonly issuer: IssuerReference;
  /** Undefined where it names no status. */
  readonly status: StatusReference | undefined;
  /** The document's validity. */
  readonly validity: ValidityDays;
  /** Whether it names a holder's key. */
  readonly bound: boolean;
  /** All labels of the body, common and own fields included; of a selective license what is disclosed. */
  readonly body: CborMap;
  /** `selective` where fields may be redacted and a holder's key is named. */
  readonly form: 'open' | 'selective';
  /** The holder's key of a selective license. */
  readonly holderKey: PublicKey | undefined;
  /** The holder's proof around a selective license: verify its `sign1` with `holderKey`. */
  readonly binding?: KeyBinding;
}

/** A holder's proof (key-binding token), not verified. */
export interface KeyBinding {
  /** The signed parts; the license stands in the protected header. */
  readonly sign1: Sign1;
  /** Whom it is for. */
  readonly audience: string;
  /** When it was made, seconds since 1970. */
  readonly issuedAt: number;
  /** The verifier's challenge. */
  readonly nonce: Uint8Array | undefined;
}

function demand(condition: boolean): asserts condition {
  if (!condition) refuse('license-malformed');
}

function isNumber(value: unknown): value is number {
  return isNatural(value, 0xffffffff);
}

function isDay(value: unknown): value is number {
  return Number.isInteger(value);
}

const isEnd = /*@__PURE__*/ isNullOr(isDay);
const isReference = (value: unknown) => isTuple(value, isNumber, isNumber);

/**
 * Takes an open license apart. Verifies nothing: give texts to `verifier.verify`.
 *
 * Interoperable claims (`iss`, `sub`, `status`) are for other readers and not looked at: the body says it all.
 *
 * @example
 * ```ts
 * const { typeNumber, issuer } = decodeLicense(decodeText(scanned).bytes)
 * ```
 * @param bytes a COSE_Sign1 with `typ` license
 * @throws FormatError `license-malformed`; CodecError every `cbor-…` and `cose-…` code, `cwt-malformed`
 */
export function decodeLicense(bytes: Uint8Array): DecodedLicense {
  const { sign1, keyId, ...claims } = openClaims(bytes, messageType.license);
  return licenseOf(sign1, keyId, claims);
}

/** The license in claims of which nothing is redacted any more. */
export function licenseOf(
  sign1: Sign1,
  keyId: Uint8Array,
  { map, issuedAt, expiration }: Claims,
  holderKey?: PublicKey,
): DecodedLicense {
  // Conditions that nobody here checks would be passed over.
  demand(!map.has(claim.notBefore) && !map.has(claim.audience));
  const body = map.get(claim.licenseBody);
  demand(body instanceof Map);
  body.forEach((_, label) => {
    demand(Number.isSafeInteger(label));
  });
  const typeNumber = body.get(bodyLabel.type);
  const revision = body.get(bodyLabel.revision);
  const issuer = body.get(bodyLabel.issuer);
  const status = body.get(bodyLabel.status);
  const validity = body.has(bodyLabel.validity) ? body.get(bodyLabel.validity) : [null, null];
  demand(isNumber(typeNumber) && isNumber(revision) && isReference(issuer));
  demand(status === undefined || isReference(status));
  demand(isTuple(validity, isEnd, isEnd));
  return {
    sign1,
    keyId,
    map,
    issuedAt,
    expiration,
    typeNumber,
    revision,
    issuer: { region: issuer[0], number: issuer[1] },
    status: status && { list: status[0], index: status[1] },
    validity: { from: validity[0], until: validity[1] },
    bound: map.has(claim.confirmation),
    body,
    form: holderKey ? 'selective' : 'open',
    holderKey,
  };
}

/** What a license is signed with besides its fields. */
export interface SignLicenseOptions {
  /** Label -8. */
  readonly issuer: IssuerReference;
  /** Label -2. */
  readonly status?: StatusReference | undefined;
  /** Beginning of the signature's life; fractions of a second are cut off. */
  readonly issuedAt: Date;
  /** End of the signature's life. */
  readonly expiresAt: Date;
  /**
   * `compact` (default) leaves out `iss`, `sub` and the `status` claim; `interoperable` adds them for other readers
   * of CWTs, and needs `statusUri` where there is a status.
   */
  readonly claims?: 'compact' | 'interoperable';
  /** The issuer's status location, to which the list's number is appended. */
  readonly statusUri?: string | null | undefined;
  /** The document number, for `sub`. */
  readonly subject?: string | undefined;
}

/**
 * Signs an open license from packed fields.
 *
 * @example
 * ```ts
 * const bytes = await signLicense(drivingLicense, packFields(drivingLicense, record), options, signer, sha256)
 * ```
 * @param type catalog number and revision of the type
 * @param fields packed by label: common fields -3 to -7, own fields from 1
 * @param options issuer, status and the times of the signature; see {@link SignLicenseOptions}
 * @param signer a key that the trust list gives the use `license`
 * @param sha256 SHA-256 of a binding, for the key's id
 * @returns a COSE_Sign1 with `typ` license, plain CBOR throughout
 * @throws FormatError `license-malformed` where interoperable claims lack `statusUri`; CryptoError `signer-failed`
 */
export async function signLicense(
  type: { readonly number: number; readonly revision: number },
  fields: ReadonlyMap<number, CborValue>,
  options: SignLicenseOptions,
  signer: Signer,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const claims = claimsFor(type, fields, options);
  return signSign1(signer, await keyIdOf(signer.publicKey, sha256), messageType.license, encodeCbor(claims));
}

/** The claims of a license in the clear. */
export function claimsFor(
  type: { readonly number: number; readonly revision: number },
  fields: ReadonlyMap<number, CborValue>,
  options: SignLicenseOptions,
): Map<CborValue, CborValue> {
  const { issuer, status } = options;
  const body = new Map<CborValue, CborValue>(fields);
  body.set(bodyLabel.type, type.number);
  body.set(bodyLabel.revision, type.revision);
  body.set(bodyLabel.issuer, [issuer.region, issuer.number]);
  if (status !== undefined) body.set(bodyLabel.status, [status.list, status.index]);
  const claims = new Map<CborValue, CborValue>([
    [claim.expiration, toSeconds(options.expiresAt)],
    [claim.issuedAt, toSeconds(options.issuedAt)],
    [claim.licenseBody, body],
  ]);
  if (options.claims === 'interoperable') {
    claims.set(claim.issuer, `${issuer.region}/${issuer.number}`);
    if (options.subject !== undefined) claims.set(claim.subject, options.subject);
    if (status !== undefined) {
      if (!isText(options.statusUri)) throw new FormatError('license-malformed', 'interoperable claims need statusUri');
      const reference = new Map<CborValue, CborValue>([
        ['idx', status.index],
        ['uri', `${options.statusUri}${status.list}`],
      ]);
      claims.set(claim.status, new Map([['status_list', reference]]));
    }
  }
  return claims;
}
