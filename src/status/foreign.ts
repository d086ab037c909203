import { claimsOf, decodeCbor, decodeForeignSign1, decompress, headerLabel, messageType } from '../codec/index.ts';
import { CodecError, StatusError } from '../core/index.ts';
import { packedListOf, type StatusList, type StatusListLimits } from './list.ts';

/**
 * Reads a Token Status List in a CWT of somebody else, and **verifies nothing**, as {@link decodeStatusList}: in any
 * form of CBOR, with `kid` in either header.
 *
 * @example
 * ```ts
 * decodeForeignStatusList(bytes).status(4711)
 * ```
 * @param bytes a COSE_Sign1 with tag 18, never with the CWT tag 61
 * @param limits see {@link StatusListLimits}
 * @throws StatusError `status-list-malformed`, `status-list-limit`
 * @throws CodecError every `cbor-…`, `cose-…` and `zlib-…` code, `cwt-malformed`, `limit-inflated-bytes`
 */
export function decodeForeignStatusList(bytes: Uint8Array, limits: StatusListLimits = {}): StatusList {
  const form = { form: 'any', maxStringBytes: limits.maxBytes ?? 2 ** 26 } as const;
  if (!(bytes.length <= form.maxStringBytes)) throw new StatusError('status-list-limit', 'status-list-limit: maxBytes');
  if (bytes[0] !== 0xd2) throw new CodecError('cose-malformed', 'status list: expected tag 18, and no CWT tag');
  const sign1 = decodeForeignSign1(new Uint8Array(bytes), form);
  if (sign1.protectedHeader.get(headerLabel.type) !== messageType.statusList) {
    throw new CodecError('cose-type', `COSE: typ must be ${messageType.statusList}`);
  }
  const keyId = sign1.protectedHeader.get(headerLabel.keyId) ?? sign1.unprotectedHeader.get(headerLabel.keyId);
  if (!(keyId instanceof Uint8Array)) throw new CodecError('cose-header', 'COSE: kid must be a byte string');
  const claims = { sign1, keyId, ...claimsOf(decodeCbor(sign1.payload, form)) };
  const { packed, maxBytes, unpack } = packedListOf(claims, limits);
  return unpack(decompress(packed, maxBytes));
}
