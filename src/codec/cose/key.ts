import { type AlgorithmName, CodecError, concat, equalBytes, isBytes, type PublicKey } from '../../core/index.ts';
import type { CborMap, CborValue } from '../cbor/value.ts';
import { algorithmId, curve, keyLabel, keyType } from './labels.ts';
import { decompressP256 } from './p256.ts';

/**
 * The algorithm of a COSE algorithm id, fully specified (RFC 9864) or not; undefined where it is none of ours.
 *
 * @example
 * ```ts
 * algorithmOfId(-19) // 'Ed25519'
 * ```
 * @param id what the header has at label 1; see {@link algorithmId}
 */
export function algorithmOfId(id: CborValue): AlgorithmName | undefined {
  if (id === algorithmId.Ed25519 || id === algorithmId.EdDSA) return 'Ed25519';
  if (id === algorithmId.ESP256 || id === algorithmId.ES256) return 'ES256';
  return undefined;
}

export function invalidCoseKey(): never {
  throw new CodecError('cose-key');
}

/**
 * A public key as COSE_Key (RFC 9052 §7), P-256 with a compressed point.
 *
 * @example
 * ```ts
 * encodeCbor(toCoseKey(publicKey))
 * ```
 * @param key a public key, taken as it is
 */
export function toCoseKey(key: PublicKey): CborMap {
  if (key.algorithm === 'Ed25519') {
    return new Map<CborValue, CborValue>([
      [keyLabel.type, keyType.okp],
      [keyLabel.curve, curve.ed25519],
      [keyLabel.x, key.bytes],
    ]);
  }
  return new Map<CborValue, CborValue>([
    [keyLabel.type, keyType.ec2],
    [keyLabel.curve, curve.p256],
    [keyLabel.x, key.bytes.subarray(1)],
    [keyLabel.y, key.bytes[0] === 3],
  ]);
}

/**
 * A public key out of a COSE_Key map. Copies what it keeps.
 *
 * @example
 * ```ts
 * fromCoseKey(decodeCbor(bytes)).algorithm // 'ES256'
 * ```
 * @param value a decoded COSE_Key (RFC 9052 §7), with a compressed or a full point
 * @throws CodecError `cose-key` for another key type or curve, an algorithm that does not go with it, a point that
 * is not on the curve, or a private key where a public one belongs
 */
export function fromCoseKey(value: CborValue): PublicKey {
  const map: CborMap = value instanceof Map ? value : new Map();
  const type = map.get(keyLabel.type);
  const onCurve = map.get(keyLabel.curve);
  const x = map.get(keyLabel.x);
  const y = map.get(keyLabel.y);
  const isEd25519 = type === keyType.okp && onCurve === curve.ed25519;
  const algorithm = isEd25519 ? 'Ed25519' : 'ES256';
  if (
    !(isEd25519 || (type === keyType.ec2 && onCurve === curve.p256)) ||
    !(isBytes(x) && x.length === 32) ||
    (map.has(keyLabel.algorithm) && algorithmOfId(map.get(keyLabel.algorithm)) !== algorithm) ||
    map.has(keyLabel.d)
  ) {
    return invalidCoseKey();
  }
  if (isEd25519) return { algorithm, bytes: new Uint8Array(x) };
  const isFull = isBytes(y);
  const isOdd = isFull ? (y[31] as number) & 1 : y;
  const bytes = concat(Uint8Array.of(isOdd ? 3 : 2), x);
  const point = decompressP256(bytes) ?? invalidCoseKey();
  if (!(isFull ? equalBytes(y, point.subarray(33)) : typeof y === 'boolean')) invalidCoseKey();
  return { algorithm, bytes };
}
