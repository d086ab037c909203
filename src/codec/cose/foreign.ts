import { CodecError, isBytes, isTuple } from '../../core/index.ts';
import { decodeCbor } from '../cbor/decode-whole.ts';
import type { CborLimits } from '../cbor/limits.ts';
import { type CborMap, Tagged } from '../cbor/value.ts';
import { headerLabel } from './labels.ts';
import { type Sign1, sign1Of } from './sign1.ts';

const tags: readonly unknown[] = [61, 18];

/**
 * Takes a COSE_Sign1 of somebody else apart, and verifies nothing: in any form of CBOR, without a tag or in those of
 * COSE_Sign1 and CWT, with unprotected headers. Never with duplicate keys, trailing bytes or a label in both headers.
 *
 * @example
 * ```ts
 * decodeForeignSign1(healthCertificate).unprotectedHeader.get(headerLabel.keyId)
 * ```
 * @param bytes the whole token
 * @param limits see {@link CborLimits}
 * @throws CodecError every `cbor-…` code, `cose-malformed`, `cose-header`
 */
export function decodeForeignSign1(bytes: Uint8Array, limits: CborLimits = {}): Sign1 {
  const form = { ...limits, form: 'any' } as const;
  let value = decodeCbor(bytes, form);
  for (const tag of tags) if (value instanceof Tagged && value.tag === tag) value = value.value;
  if (!isTuple(value, isBytes, isMap, isBytes, isBytes)) {
    throw new CodecError('cose-malformed', 'COSE_Sign1: expected [protected, unprotected, payload, signature]');
  }
  const [protectedBytes, unprotectedHeader] = value;
  const sign1 = sign1Of(value, protectedBytes.length === 0 ? new Map() : decodeCbor(protectedBytes, form));
  if (unprotectedHeader.has(headerLabel.critical)) {
    throw new CodecError('cose-header', 'COSE: a critical header in the unprotected bucket');
  }
  for (const label of unprotectedHeader.keys()) {
    if (sign1.protectedHeader.has(label)) throw new CodecError('cose-header', 'COSE: one label in both headers');
  }
  return sign1;
}

function isMap(value: unknown): value is CborMap {
  return value instanceof Map;
}
