import { CodecError, isNatural } from '../core/index.ts';
import { decodePlainCbor } from './cbor/decode.ts';
import type { CborLimits } from './cbor/limits.ts';
import type { CborMap, CborValue } from './cbor/value.ts';
import { claim } from './cose/labels.ts';

/** The claims of a CWT (RFC 8392) with the two times that every signed thing of ours has, in seconds. */
export interface Claims {
  /** All claims by their labels; see {@link claim}. */
  readonly map: CborMap;
  /** `iat`, seconds since 1970. */
  readonly issuedAt: number;
  /** `exp`, seconds since 1970. */
  readonly expiration: number;
}

/** Far beyond any license, and small enough that sums of times stay exact. */
const latest = 2 ** 42 - 1;

/**
 * Reads the claims of one of our CWTs. `iat` and `exp` are required, whole, not negative, and in order.
 *
 * @example
 * ```ts
 * decodeClaims(decodeSign1(bytes).payload).issuedAt
 * ```
 * @param payload of a COSE_Sign1
 * @param limits see {@link CborLimits}
 * @throws CodecError every `cbor-…` code, `cwt-malformed`
 */
export function decodeClaims(payload: Uint8Array, limits?: CborLimits): Claims {
  return claimsOf(decodePlainCbor(payload, limits));
}

/**
 * As {@link decodeClaims}, of a payload that was decoded before.
 *
 * @example
 * ```ts
 * claimsOf(decodeCbor(payload, { form: 'any' })).expiration
 * ```
 * @param value the decoded claims
 * @throws CodecError `cwt-malformed`
 */
export function claimsOf(value: CborValue): Claims {
  if (value instanceof Map) {
    const issuedAt = value.get(claim.issuedAt);
    const expiration = value.get(claim.expiration);
    if (isNatural(expiration, latest) && isNatural(issuedAt, expiration)) return { map: value, issuedAt, expiration };
  }
  throw new CodecError('cwt-malformed');
}
