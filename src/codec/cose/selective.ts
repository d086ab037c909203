import { CodecError, isBytes, isListOf, isTuple } from '../../core/index.ts';
import { decodePlainCbor } from '../cbor/decode.ts';
import { decodeEmbeddingCbor } from '../cbor/decode-selective.ts';
import type { CborLimits } from '../cbor/limits.ts';
import { type CborMap, type CborValue, Tagged } from '../cbor/value.ts';
import { headerLabel } from './labels.ts';
import { type Sign1, sign1Of, tagHead } from './sign1.ts';

const isByteStrings = /*@__PURE__*/ isListOf(isBytes);

/** `{}` or `{17: [+ bstr]}`. */
function isUnprotected(value: unknown): value is CborMap {
  if (!(value instanceof Map)) return false;
  const disclosures = value.get(headerLabel.disclosures);
  return value.size === (isByteStrings(disclosures) && disclosures.length > 0 ? 1 : 0);
}

/**
 * As `decodeSign1`, of an open license, a selective one or a key-binding token: the unprotected header may hold
 * disclosures, the protected one an embedded message.
 *
 * @example
 * ```ts
 * const token = decodeSelectiveSign1(bytes)
 * const license = embeddedSign1(token)
 * ```
 * @param bytes the whole message, tag 18 first
 * @param limits see {@link CborLimits}
 * @throws CodecError what `decodeSign1` throws
 */
export function decodeSelectiveSign1(bytes: Uint8Array, limits?: CborLimits): Sign1 {
  return selectiveSign1Of(bytes[0] === tagHead && decodePlainCbor(bytes.subarray(1), limits), limits);
}

/**
 * The selective license in a key-binding token: COSE_Sign1 with tag 18, embedded as an array, not as a byte string.
 *
 * @example
 * ```ts
 * embeddedSign1(decodeSelectiveSign1(bytes)).payload
 * ```
 * @param token taken apart
 * @param limits see {@link CborLimits}
 * @throws CodecError what `decodeSign1` throws
 */
export function embeddedSign1({ protectedHeader }: Sign1, limits?: CborLimits): Sign1 {
  const embedded = protectedHeader.get(headerLabel.embedded);
  return selectiveSign1Of(embedded instanceof Tagged && embedded.value, limits);
}

function selectiveSign1Of(value: CborValue, limits?: CborLimits): Sign1 {
  if (!isTuple(value, isBytes, isUnprotected, isBytes, isBytes)) throw new CodecError('cose-malformed');
  return sign1Of(value, decodeEmbeddingCbor(value[0], limits));
}

/**
 * The disclosures that a selective license carries (header 17 of draft-ietf-spice-sd-cwt).
 *
 * @example
 * ```ts
 * disclosuresOf(decodeSelectiveSign1(bytes)).length
 * ```
 * @param sign1 taken apart by `decodeSelectiveSign1`
 * @returns byte strings without their heads, in their order; none where the header has none
 */
export function disclosuresOf({ unprotectedHeader }: Pick<Sign1, 'unprotectedHeader'>): readonly Uint8Array[] {
  return (unprotectedHeader.get(headerLabel.disclosures) ?? []) as readonly Uint8Array[];
}
