import { CodecError, isBytes, isListOf, isTuple } from '../../core/index.ts';
import { decodePlainCbor } from '../cbor/decode.ts';
import { encodeCbor } from '../cbor/encode.ts';
import type { CborLimits } from '../cbor/limits.ts';
import { type CborMap, Tagged } from '../cbor/value.ts';
import { isEmptyMap, type Sign1, sign1Of } from './sign1.ts';

/** The parts of a COSE_Sign (RFC 9052 §4.1): one payload with any number of signatures. */
export interface Sign {
  /** The encoded protected header of the whole: signed by every signature. */
  readonly bodyBytes: Uint8Array;
  /** The same, decoded. */
  readonly bodyHeader: CborMap;
  /** The signed bytes. */
  readonly payload: Uint8Array;
  /** Each as if it stood alone, with a protected header of its own. */
  readonly signatures: readonly Sign1[];
}

/** Bounds of a COSE_Sign; each a named option. */
export interface SignLimits extends CborLimits {
  /** Default 32. */
  readonly maxSignatures?: number;
}

const isSignature = (value: unknown): value is readonly [Uint8Array, CborMap, Uint8Array] =>
  isTuple(value, isBytes, isEmptyMap, isBytes);

/**
 * Takes one of our own COSE_Sign apart, and verifies nothing: tag 98, plain CBOR, every unprotected header empty.
 *
 * @example
 * ```ts
 * const { payload, signatures } = decodeSign(bytes)
 * signatures.length // 2
 * ```
 * @param bytes the whole message, tag 98 first
 * @param limits bounds of the outer item, and of the number of signatures; see {@link SignLimits}
 * @throws CodecError every `cbor-…` code, `cose-malformed`, `cose-header` (a critical header, of which none is
 * understood)
 */
export function decodeSign(bytes: Uint8Array, { maxSignatures = 32, ...limits }: SignLimits = {}): Sign {
  const tagged = bytes[0] === 0xd8 && bytes[1] === 98;
  const value = tagged && decodePlainCbor(bytes.subarray(2), limits);
  if (!isTuple(value, isBytes, isEmptyMap, isBytes, isListOf(isSignature)) || !(value[3].length <= maxSignatures)) {
    throw new CodecError('cose-malformed');
  }
  const [bodyBytes, empty, payload, signatures] = value;
  const part = (protectedBytes: Uint8Array, signature: Uint8Array): Sign1 =>
    sign1Of([protectedBytes, empty, payload, signature], decodePlainCbor(protectedBytes, limits));
  return {
    bodyBytes,
    bodyHeader: part(bodyBytes, payload).protectedHeader,
    payload,
    signatures: signatures.map(([protectedBytes, , signature]) => ({ ...part(protectedBytes, signature), bodyBytes })),
  };
}

/**
 * Encodes a COSE_Sign with tag 98 and empty unprotected headers; without signatures it is what is to be signed.
 *
 * @example
 * ```ts
 * encodeSign({ bodyBytes, payload, signatures: [] })
 * ```
 * @param sign its byte strings, the signatures in their order
 */
export function encodeSign({
  bodyBytes,
  payload,
  signatures,
}: Pick<Sign, 'bodyBytes' | 'payload'> & {
  readonly signatures: readonly Pick<Sign1, 'protectedBytes' | 'signature'>[];
}): Uint8Array<ArrayBuffer> {
  const parts = signatures.map(({ protectedBytes, signature }) => [protectedBytes, new Map(), signature]);
  return encodeCbor(new Tagged(98, [bodyBytes, new Map(), payload, parts]));
}
