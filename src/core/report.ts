import type { ErrorCode } from './errors.ts';

/** The checks of a verification, a closed list, in the order of the report. */
export type CheckId =
  | 'format'
  | 'signature'
  | 'issuer'
  | 'type'
  | 'fields'
  | 'validity'
  | 'status'
  | 'holder'
  | 'audience'
  | 'freshness'
  | 'clock';

/**
 * `passed`; `failed`: known to be wrong; `unknown`: cannot be decided with what is at hand; `skipped`: does not apply,
 * or could not be reached.
 */
export type CheckStatus = 'passed' | 'failed' | 'unknown' | 'skipped';

/** One check with a stable code that says why. */
export interface Check {
  /** Which check. */
  readonly id: CheckId;
  /** How it went. */
  readonly status: CheckStatus;
  /** Why. */
  readonly code: CheckCode;
}

/** `undetermined` is neither good nor bad: look the license up, or ask for another proof. */
export type Verdict = 'accepted' | 'rejected' | 'undetermined';

/** Every code that a check can have; a failed format has the error code of reading. */
export type CheckCode =
  | ErrorCode
  | 'passed'
  | 'not-reached'
  // format, and `license-not-public`
  | 'internal-error'
  // signature, and `algorithm-unsupported`
  | 'signature-invalid'
  | 'signature-no-key'
  | 'algorithm-not-allowed'
  // issuer
  | 'issuer-region-unknown'
  | 'issuer-not-listed'
  | 'issuer-key-not-listed'
  | 'issuer-key-expired'
  | 'issuer-key-compromised'
  | 'issuer-key-exceptions-missing'
  | 'trust-list-refused'
  | 'trust-list-expired'
  | 'trust-list-too-old'
  // type, and `type-unknown`
  | 'type-not-allowed'
  | 'type-not-accepted'
  // fields
  | 'fields-malformed'
  | 'fields-newer'
  // validity
  | 'expired'
  | 'not-yet-valid'
  | 'signature-expired'
  | 'signature-not-yet-valid'
  // status
  | 'revoked'
  | 'suspended'
  | 'status-missing'
  | 'status-too-old'
  | 'status-out-of-range'
  | 'status-unknown-value'
  | 'status-not-needed'
  | 'status-reference-missing'
  // holder
  | 'holder-not-bound'
  | 'holder-unproven'
  | 'holder-proof-missing'
  | 'holder-unproven-allowed'
  | 'holder-signature-invalid'
  // audience
  | 'no-presentation'
  | 'audience-mismatch'
  // freshness
  | 'presentation-too-old'
  | 'presentation-from-future'
  | 'presentation-outside-license'
  | 'presentation-replayed'
  | 'nonce-missing'
  | 'nonce-mismatch'
  | 'nonce-unexpected'
  | 'replay-unchecked'
  | 'replay-unknown'
  // clock
  | 'clock-behind';
