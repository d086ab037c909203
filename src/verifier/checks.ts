import type { StatusSource } from '../bundle/index.ts';
import type { LicenseType } from '../catalog/index.ts';
import {
  type CheckCode,
  type CheckStatus,
  dayOfSeconds,
  equalBytes,
  isText,
  type SignatureVerifier,
} from '../core/index.ts';
import type { DecodedLicense } from '../license/index.ts';
import {
  type IssuerEntry,
  type IssuerKey,
  keyCounts,
  mayIssue,
  type TrustIndex,
  type TrustList,
} from '../trust/index.ts';
import type { CompletePolicy } from './policy.ts';

/** What one check found. */
export type Outcome = readonly [status: CheckStatus, code: CheckCode];

const passed: Outcome = ['passed', 'passed'];
const failed = (code: CheckCode): Outcome => ['failed', code];
const unknown = (code: CheckCode): Outcome => ['unknown', code];
const skipped = (code: CheckCode): Outcome => ['skipped', code];

/** The link form is for public types alone: elsewhere it would put a person's data into a web address. */
export function checkFormat(isLink: boolean, type: LicenseType | undefined, { form }: DecodedLicense): Outcome {
  return isLink && ((type && !type.public) || form !== 'open') ? failed('license-not-public') : passed;
}

/**
 * @param keyKnown whether the issuer has a key that the license's kid may mean
 * @param binding for the license's algorithm, where that is allowed
 * @param signedBy the key that the signature verifies with
 */
export function checkSignature(
  keyKnown: boolean,
  binding: SignatureVerifier | undefined,
  signedBy: IssuerKey | undefined,
): Outcome {
  if (!keyKnown) return skipped('signature-no-key');
  if (!binding) return unknown('algorithm-not-allowed');
  return signedBy ? passed : failed('signature-invalid');
}

/** @param excepted whether a compromised key's exception set has the license; undefined where the set is missing */
export function checkIssuer(
  license: DecodedLicense,
  trust: TrustIndex,
  list: TrustList | undefined,
  issuer: IssuerEntry | undefined,
  keyKnown: boolean,
  signedBy: IssuerKey | undefined,
  excepted: boolean | undefined,
  policy: CompletePolicy,
  now: number,
): Outcome {
  if (!list) return unknown(trust.lists[0] ? 'issuer-region-unknown' : 'trust-list-refused');
  if (list.expiration < now || list.root.expiration < now) return unknown('trust-list-expired');
  const tooOld = now - list.issuedAt > policy.maxTrustListAgeSeconds;
  if (tooOld && policy.tooOld === 'undetermined') return unknown('trust-list-too-old');
  if (!issuer) return failed('issuer-not-listed');
  if (!keyKnown) return failed('issuer-key-not-listed');
  if (signedBy && !keyCounts(signedBy, license.issuedAt)) return failed('issuer-key-expired');
  if (signedBy?.compromised && !excepted) {
    return excepted === false ? failed('issuer-key-compromised') : unknown('issuer-key-exceptions-missing');
  }
  return tooOld ? ['passed', 'trust-list-too-old'] : passed;
}

/** @param byIssuer what the issuer check found: of a list that is too old nobody can say what an issuer may issue by now */
export function checkType(
  license: DecodedLicense,
  issuer: IssuerEntry,
  type: LicenseType | undefined,
  accept: readonly string[],
  byIssuer: Outcome,
): Outcome {
  if (!mayIssue(issuer, license.typeNumber, type?.class)) {
    // Of a type that is not known here nobody can say whether it is of a class that the issuer may issue.
    const byClass = !type && issuer.types.some(isText);
    return byIssuer[0] === 'unknown' ? byIssuer : byClass ? unknown('type-unknown') : failed('type-not-allowed');
  }
  if (!type) return unknown('type-unknown');
  return accept.includes(type.key) ? passed : failed('type-not-accepted');
}

export function checkFields(problems: readonly string[], newer: boolean): Outcome {
  return problems.length > 0 ? failed('fields-malformed') : newer ? ['passed', 'fields-newer'] : passed;
}

export function checkValidity(
  { validity, issuedAt, expiration }: DecodedLicense,
  { clockToleranceSeconds }: CompletePolicy,
  now: number,
  clockBehind: boolean,
): Outcome {
  const { from, until } = validity;
  const today = dayOfSeconds(now);
  if (until !== null && today > until) return failed('expired');
  if (now > expiration + clockToleranceSeconds) return failed('signature-expired');
  // A clock that is behind cannot say that a day has not come.
  const early = clockBehind ? unknown : failed;
  if (from !== null && today < from) return early('not-yet-valid');
  return now < issuedAt - clockToleranceSeconds ? early('signature-not-yet-valid') : passed;
}

export function checkStatus(
  { status, issuedAt, expiration }: DecodedLicense,
  list: StatusSource | undefined,
  policy: CompletePolicy,
  now: number,
): Outcome {
  if (!status) {
    const short = expiration - issuedAt <= policy.maxLifeWithoutStatusSeconds;
    return short ? ['passed', 'status-not-needed'] : unknown('status-reference-missing');
  }
  if (!list) return unknown('status-missing');
  if (status.index >= list.entries) return failed('status-out-of-range');
  const value = list.status(status.index);
  // What is revoked stays revoked, however old the list is.
  if (value === 1) return failed('revoked');
  const tooOld = now - list.issuedAt > policy.maxStatusAgeSeconds;
  if (list.expiration < now || (tooOld && policy.tooOld === 'undetermined')) return unknown('status-too-old');
  if (value === 2) return failed('suspended');
  return value ? unknown('status-unknown-value') : tooOld ? ['passed', 'status-too-old'] : passed;
}

/**
 * @param binding for the algorithm of the holder's proof, where that is allowed
 * @param proven whether the proof verifies with the license's holder key
 */
export function checkHolder(
  license: DecodedLicense,
  binding: SignatureVerifier | undefined,
  proven: boolean,
  type: LicenseType | undefined,
  { allowUnbound }: CompletePolicy,
): Outcome {
  if (license.binding) {
    if (!binding) return unknown('algorithm-not-allowed');
    return proven ? passed : failed('holder-signature-invalid');
  }
  if (license.bound) return failed('holder-proof-missing');
  if (!type?.carried) return skipped('holder-not-bound');
  return allowUnbound.includes(type.key) ? skipped('holder-unproven-allowed') : unknown('holder-unproven');
}

export function checkAudience({ binding }: DecodedLicense, audience: string): Outcome {
  if (!binding) return skipped('no-presentation');
  return binding.audience === audience ? passed : failed('audience-mismatch');
}

/** @param canReplay whether nothing here would notice the same presentation the second time */
export function checkFreshness(
  { binding, issuedAt, expiration }: DecodedLicense,
  nonce: Uint8Array | undefined,
  canReplay: boolean,
  { clockToleranceSeconds, maxPresentationAgeSeconds }: CompletePolicy,
  now: number,
  clockBehind: boolean,
): Outcome {
  if (!binding) return skipped('no-presentation');
  if (nonce && !binding.nonce) return failed('nonce-missing');
  if (binding.nonce && !nonce) return failed('nonce-unexpected');
  if (nonce && !equalBytes(nonce, binding.nonce as Uint8Array)) return failed('nonce-mismatch');
  const made = binding.issuedAt;
  if (made < issuedAt || made > expiration) return failed('presentation-outside-license');
  if (now - made > maxPresentationAgeSeconds) return failed('presentation-too-old');
  if (made > now + clockToleranceSeconds) return (clockBehind ? unknown : failed)('presentation-from-future');
  return canReplay ? unknown('replay-unchecked') : passed;
}

export function checkClock(clockBehind: boolean): Outcome {
  return clockBehind ? failed('clock-behind') : passed;
}
