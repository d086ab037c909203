import { p256 } from '@noble/curves/nist.js';
import { getPublicKey, hashes, Point, sign as signEd25519 } from '@noble/ed25519';
import { sha256 as nobleSha256, sha512 } from '@noble/hashes/sha2.js';
import { decompress } from '../codec/index.ts';
import {
  type AlgorithmName,
  type Bytes,
  CryptoError,
  concat,
  equalBytes,
  type Random,
  type SignatureVerifier,
  type Signer,
  toHex,
} from '../core/index.ts';
import { requireAlgorithm, strictVerifier } from './criteria.ts';
import { random as platformRandom } from './webcrypto.ts';

const ed25519Order = 2n ** 252n + 0x14def9dea2f79cd65812631a5cf5d3edn;

function littleEndian(bytes: Uint8Array): bigint {
  return BigInt(`0x${toHex(Uint8Array.from(bytes).reverse())}`);
}

/** Undefined where the bytes are not on the curve: other platforms import such a key too, and verify nothing with it. */
function negatedPoint(bytes: Uint8Array): Point | undefined {
  try {
    return Point.fromBytes(bytes).negate();
  } catch {
    return undefined;
  }
}

/**
 * Verifies Ed25519 (RFC 8032) in plain JavaScript, synchronously and without WebCrypto: for mini-apps and old browsers.
 * Some 16 times slower than `elicense/crypto/node`.
 *
 * @example
 * ```ts
 * import { ed25519 } from 'elicense/crypto/noble'
 *
 * const prepared = await ed25519.prepare(publicKey)
 * await prepared(message, signature) // true or false
 * ```
 */
export const ed25519: SignatureVerifier = /*@__PURE__*/ strictVerifier('Ed25519', { sha256, inflate }, (rawKey) => {
  const negated = negatedPoint(rawKey);
  if (negated === undefined) return () => false;
  // noble's own verify multiplies by the cofactor, OpenSSL's does not: [S]B − [k]A must give the bytes of R
  return (message, signature) => {
    const r = signature.subarray(0, 32);
    const k = littleEndian(sha512(concat(r, rawKey, message))) % ed25519Order;
    const s = littleEndian(signature.subarray(32));
    const point = Point.BASE.multiply(s, false).add(negated.multiply(k, false));
    return equalBytes(point.toBytes(), r);
  };
});

/**
 * Verifies ES256, ECDSA on P-256 with SHA-256 (RFC 9053 §2.1), in plain JavaScript, synchronously and without WebCrypto.
 *
 * @example
 * ```ts
 * import { es256 } from 'elicense/crypto/noble'
 *
 * const prepared = await es256.prepare(publicKey)
 * await prepared(message, signature) // true or false
 * ```
 */
export const es256: SignatureVerifier = /*@__PURE__*/ strictVerifier('ES256', { sha256, inflate }, (rawKey) => {
  return (message, signature) => p256.verify(signature, message, rawKey, { lowS: false });
});

/**
 * SHA-256 of `bytes`, 32 bytes, in plain JavaScript.
 *
 * @example
 * ```ts
 * import { sha256 } from 'elicense/crypto/noble'
 *
 * sha256(new Uint8Array([1, 2, 3])).length // 32
 * ```
 * @param bytes any number of bytes
 */
export function sha256(bytes: Uint8Array): Bytes {
  return nobleSha256(bytes) as Bytes;
}

/**
 * The bytes of one zlib stream (RFC 1950), in plain JavaScript.
 *
 * @example
 * ```ts
 * import { inflate } from 'elicense/crypto/noble'
 *
 * inflate(compressed, 65_536)
 * ```
 * @param bytes one zlib stream, to the end
 * @param maxBytes bound of the result, in bytes
 * @throws CodecError `zlib-malformed`, `zlib-trailing-bytes`, `limit-inflated-bytes`
 */
export function inflate(bytes: Uint8Array, maxBytes: number): Bytes {
  return decompress(bytes, maxBytes);
}

/** A {@link Signer} that signs synchronously. */
export interface NobleSigner extends Signer {
  sign(message: Uint8Array): Bytes;
}

/**
 * Makes a new key in memory and a synchronous signer of it.
 *
 * @example
 * ```ts
 * import { generateSigner } from 'elicense/crypto/noble'
 *
 * const signer = generateSigner('ES256')
 * const signature = signer.sign(message)
 * ```
 * @param algorithm `Ed25519` or `ES256`
 * @param random the source of the key, by default `crypto.getRandomValues`. Ed25519 needs no more; ES256 also blinds its
 * arithmetic with `crypto.getRandomValues`, which must exist
 */
export function generateSigner(algorithm: AlgorithmName, random: Random = platformRandom): NobleSigner {
  requireAlgorithm(algorithm);
  const secretKey = algorithm === 'Ed25519' ? random(32) : p256.utils.randomSecretKey(random(48));
  return signerFromSecretKey(algorithm, secretKey);
}

/**
 * A synchronous signer of a secret key in memory.
 *
 * @example
 * ```ts
 * import { signerFromSecretKey } from 'elicense/crypto/noble'
 *
 * const signer = signerFromSecretKey('Ed25519', seed)
 * ```
 * @param algorithm `Ed25519` or `ES256`
 * @param secretKey 32 bytes: the seed of Ed25519 (RFC 8032 §5.1.5), or the big-endian number of P-256
 * @throws CryptoError `key-invalid` for another length or a number that is no P-256 secret key
 */
export function signerFromSecretKey(algorithm: AlgorithmName, secretKey: Uint8Array): NobleSigner {
  const secret = Uint8Array.from(secretKey);
  if (secret.length !== 32 || (algorithm === 'ES256' && !p256.utils.isValidSecretKey(secret))) {
    throw new CryptoError('key-invalid', `secret key: must be 32 bytes, for ES256 a number from 1 to n − 1`);
  }
  hashes.sha512 ??= sha512;
  const bytes = algorithm === 'Ed25519' ? getPublicKey(secret) : p256.getPublicKey(secret, true);
  return Object.freeze({
    algorithm,
    publicKey: Object.freeze({ algorithm, bytes }),
    sign: (message: Uint8Array) =>
      (algorithm === 'Ed25519' ? signEd25519(message, secret) : p256.sign(message, secret, { lowS: false })) as Bytes,
  });
}
