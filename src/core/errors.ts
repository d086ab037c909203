import type { CheckCode } from './report.ts';

/**
 * Every stable error code of the library. A code never changes its meaning.
 */
export type ErrorCode =
  // codec
  | 'cbor-truncated'
  | 'cbor-trailing-bytes'
  | 'cbor-not-deterministic'
  | 'cbor-duplicate-key'
  | 'cbor-malformed'
  | 'cbor-utf8'
  | 'cbor-limit-depth'
  | 'cbor-limit-items'
  | 'cbor-limit-string'
  | 'cbor-unsupported-value'
  | 'cose-malformed'
  | 'cose-header'
  | 'cose-key'
  | 'cose-type'
  | 'cwt-malformed'
  | 'base45-malformed'
  | 'base10-malformed'
  | 'zlib-malformed'
  | 'zlib-trailing-bytes'
  | 'limit-inflated-bytes'
  // crypto
  | 'key-invalid'
  | 'key-mismatch'
  | 'algorithm-unsupported'
  | 'signer-failed'
  // catalog
  | 'type-unknown'
  | 'fields-invalid'
  | 'definition-invalid'
  // interop
  | 'identifier-malformed'
  // qr
  | 'qr-too-large'
  | 'qr-not-found'
  | 'qr-reader-unavailable'
  | 'qr-image-format'
  | 'qr-image-malformed'
  | 'limit-image-bytes'
  | 'limit-image-pixels'
  // license
  | 'text-prefix'
  | 'text-full-width'
  | 'limit-text-characters'
  | 'license-malformed'
  | 'license-not-public'
  | 'disclosure-malformed'
  | 'disclosure-unmatched'
  | 'disclosure-duplicate'
  | 'disclosure-reserved'
  | 'disclosure-conflict'
  | 'limit-disclosures'
  | 'holder-key-malformed'
  | 'binding-malformed'
  // trust
  | 'root-malformed'
  | 'root-signature'
  | 'root-chain'
  | 'trust-list-malformed'
  | 'trust-list-signature'
  | 'trust-list-region'
  | 'trust-list-conflict'
  | 'trust-list-root'
  | 'trust-list-key'
  | 'trust-mismatch'
  // status
  | 'status-list-malformed'
  | 'status-list-limit'
  | 'status-list-signature'
  | 'status-list-range'
  // verifier
  | 'replay-full'
  | 'replay-forgotten'
  | 'replay-file-malformed'
  | 'replay-file-taken'
  // holder
  | 'holder-key-mismatch'
  | 'holder-request-malformed'
  | 'holder-request-refused'
  // revocation set
  | 'revocation-set-malformed'
  | 'revocation-set-limit'
  | 'revocation-set-root'
  | 'revocation-set-incomplete'
  | 'revocation-delta-chain'
  | 'revocation-set-signature'
  // bundle
  | 'bundle-misdated'
  | 'bundle-malformed'
  | 'bundle-truncated'
  | 'bundle-limit'
  | 'bundle-part'
  | 'bundle-signature'
  | 'bundle-rollback'
  | 'bundle-expired'
  | 'bundle-delta-base'
  | 'bundle-store-changed'
  | 'bundle-store-damaged'
  | 'bundle-unreachable'
  // issuer
  | 'issuer-option'
  | 'batch-invalid'
  // wallet
  | 'wallet-not-selective'
  | 'wallet-not-verified'
  | 'wallet-license-unknown'
  | 'wallet-license-damaged'
  | 'wallet-field-unknown'
  | 'wallet-field-absent'
  | 'wallet-scene-unknown';

const brand = Symbol.for('elicense.error');

/**
 * The error of every room. Recognize it by `code` with {@link isLicenseError}, not by `instanceof`:
 * one process can hold the ESM and the CJS copy of this class.
 *
 * The message is short English and never holds personal data, keys or tokens.
 */
export class LicenseError extends Error {
  readonly code: ErrorCode;
  readonly [brand] = true;

  constructor(code: ErrorCode, message: string = code, options?: { cause?: unknown }) {
    super(message, options);
    this.name = new.target.name;
    this.code = code;
  }
}

/** Thrown by CBOR, COSE, CWT, Base45, base 10 and zlib: the bytes are not what they should be. */
export class CodecError extends LicenseError {}
/** Thrown by keys, signers and signature verification. */
export class CryptoError extends LicenseError {}
/** Thrown by the QR room. */
export class QrError extends LicenseError {}
/** Thrown by the license room. */
export class FormatError extends LicenseError {}
/** Thrown by roots and trust lists. */
export class TrustError extends LicenseError {}
/** Thrown by status lists and revocation sets. */
export class StatusError extends LicenseError {}
/** Thrown by offline bundles, their stores and their updates. */
export class BundleError extends LicenseError {}
/** Thrown by the issuer. */
export class IssuerError extends LicenseError {}

/** Thrown by readers and writers of other people's forms. */
export class InteropError extends LicenseError {}

/** Thrown by the wallet. */
export class WalletError extends LicenseError {
  /** Of a license that was not verified: the code of the check that decided. */
  readonly reason: CheckCode | undefined;

  constructor(code: ErrorCode, message: string, reason?: CheckCode, options?: { cause?: unknown }) {
    super(code, message, options);
    this.reason = reason;
  }
}

/** One wrong field of a record, in words that help whoever typed it. */
export interface FieldProblem {
  /** The field's key, e.g. `vehicleClasses` or `records[2].month`. */
  readonly field: string;
  /** `missing`, `unknown`, `wrong`: what is the matter. */
  readonly problem: 'missing' | 'unknown' | 'wrong';
  /** What would be right, e.g. `a date as YYYY-MM-DD`. */
  readonly expected: string;
  /** A right value of a synthetic person. */
  readonly example?: string;
  /** The nearest known name, for an unknown field. */
  readonly suggestion?: string;
}

/** Thrown where a record does not fit its license type: holds every wrong field at once. */
export class CatalogError extends LicenseError {
  readonly problems: readonly FieldProblem[];

  constructor(code: ErrorCode, message: string, problems: readonly FieldProblem[] = [], options?: { cause?: unknown }) {
    super(code, message, options);
    this.problems = problems;
  }
}

/**
 * Whether a caught value is an error of this library, and, where `code` is given, that one.
 *
 * @example
 * ```ts
 * import { isLicenseError } from 'elicense'
 * try { … } catch (error) { if (isLicenseError(error, 'fields-invalid')) … }
 * ```
 * @param value whatever was caught
 * @param code default any
 */
export function isLicenseError(value: unknown, code?: ErrorCode): value is LicenseError {
  const error = value as Partial<LicenseError> | null | undefined;
  return error?.[brand] === true && (code === undefined || error.code === code);
}
