import { CodecError, concat, isBytes, isTuple } from '../../core/index.ts';
import { decodePlainCbor } from '../cbor/decode.ts';
import { encodeCbor } from '../cbor/encode.ts';
import type { CborLimits } from '../cbor/limits.ts';
import { type CborMap, type CborValue, Tagged } from '../cbor/value.ts';
import { headerLabel } from './labels.ts';

/** The parts of a COSE_Sign1 (RFC 9052 §4.2), byte strings as received. */
export interface Sign1 {
  /** The encoded protected header: these bytes are signed. */
  readonly protectedBytes: Uint8Array;
  /** The same, decoded; see {@link headerLabel}. */
  readonly protectedHeader: CborMap;
  /** Not signed; empty in what is ours, but for the disclosures of a selective license. */
  readonly unprotectedHeader: CborMap;
  /** The signed bytes. */
  readonly payload: Uint8Array;
  /** 64 bytes in what is ours: R‖S or r‖s. */
  readonly signature: Uint8Array;
  /** One of several signatures of a COSE_Sign: the protected header of the whole, which is signed too. */
  readonly bodyBytes?: Uint8Array;
}

/** Tag 18, COSE_Sign1. */
export const tagHead = 0xd2;

/**
 * Takes one of our own COSE_Sign1 apart, and verifies nothing: tag 18, plain CBOR, unprotected headers empty. For
 * tokens of others there is `decodeForeignSign1`.
 *
 * @example
 * ```ts
 * const sign1 = decodeSign1(bytes)
 * sign1.protectedHeader.get(headerLabel.algorithm) // -19
 * ```
 * @param bytes the whole message, tag 18 first
 * @param limits bounds of the outer item; see {@link CborLimits}
 * @throws CodecError every `cbor-…` code, `cose-malformed`, `cose-header` (a critical header, of which none is
 * understood)
 */
export function decodeSign1(bytes: Uint8Array, limits?: CborLimits): Sign1 {
  const value = bytes[0] === tagHead && decodePlainCbor(bytes.subarray(1), limits);
  if (!isTuple(value, isBytes, isEmptyMap, isBytes, isBytes)) throw new CodecError('cose-malformed');
  return sign1Of(value, decodePlainCbor(value[0], limits));
}

export function isEmptyMap(value: unknown): value is CborMap {
  return value instanceof Map && value.size === 0;
}

/** The parts, by name, with the protected header that was decoded from the first of them. */
export function sign1Of(
  [protectedBytes, unprotectedHeader, payload, signature]: readonly [Uint8Array, CborMap, Uint8Array, Uint8Array],
  protectedHeader: CborValue,
): Sign1 {
  if (!(protectedHeader instanceof Map)) throw new CodecError('cose-malformed');
  if (protectedHeader.has(headerLabel.critical)) throw new CodecError('cose-header');
  return { protectedBytes, protectedHeader, unprotectedHeader, payload, signature };
}

/**
 * Encodes a COSE_Sign1 with tag 18.
 *
 * @example
 * ```ts
 * encodeSign1({ protectedBytes, payload, signature })[0] // 0xd2, tag 18
 * ```
 * @param sign1 its three byte strings, and the unprotected header where it is not empty
 */
export function encodeSign1(sign1: Sign1Parts): Uint8Array<ArrayBuffer> {
  return encodeCbor(taggedSign1(sign1));
}

/**
 * A COSE_Sign1 as a value, to be embedded in another.
 *
 * @example
 * ```ts
 * encodeCbor(taggedSign1({ protectedBytes, payload, signature }))
 * ```
 * @param sign1 its three byte strings, and the unprotected header where it is not empty
 */
export function taggedSign1({ protectedBytes, unprotectedHeader, payload, signature }: Sign1Parts): Tagged {
  return new Tagged(18, [protectedBytes, unprotectedHeader ?? new Map(), payload, signature]);
}

/** What a COSE_Sign1 is encoded from. */
export type Sign1Parts = Pick<Sign1, 'protectedBytes' | 'payload' | 'signature'> &
  Partial<Pick<Sign1, 'unprotectedHeader'>>;

/** The text "Signature". */
const context = [83, 105, 103, 110, 97, 116, 117, 114, 101];

/**
 * The Sig_structure that is signed (RFC 9052 §4.4), of a COSE_Sign where there is `bodyBytes`. An empty protected
 * header is signed as an empty byte string, in whichever way it was sent.
 *
 * @example
 * ```ts
 * const signature = await signer.sign(signatureInput({ protectedBytes, payload }))
 * ```
 * @param sign1 the byte strings as they were received
 * @param externalAad externally supplied data, empty by default
 */
export function signatureInput(
  { bodyBytes, protectedBytes, payload }: Pick<Sign1, 'bodyBytes' | 'protectedBytes' | 'payload'>,
  externalAad: ArrayLike<number> = [],
): Uint8Array<ArrayBuffer> {
  const header = protectedBytes.length === 1 && protectedBytes[0] === 0xa0 ? [] : protectedBytes;
  // An array of 5 with the text "Signature", or of 4 with "Signature1".
  const start = bodyBytes ? [[0x85, 0x69], context, headOf(bodyBytes), bodyBytes] : [[0x84, 0x6a], context, [49]];
  return concat(...start, headOf(header), header, headOf(externalAad), externalAad, headOf(payload), payload);
}

/**
 * A byte string with its head, as CBOR encodes it: what the digest of a disclosure is taken of.
 *
 * @example
 * ```ts
 * encodeByteString(Uint8Array.of(1, 2)) // 42 01 02
 * ```
 * @param bytes what stands in it
 */
export function encodeByteString(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return concat(headOf(bytes), bytes);
}

/** The head of a byte string. */
function headOf({ length }: ArrayLike<number>): readonly number[] {
  if (length < 24) return [0x40 | length];
  if (length < 0x100) return [0x58, length];
  if (length < 0x10000) return [0x59, length >> 8, length];
  return [0x5a, length >> 24, length >> 16, length >> 8, length];
}
