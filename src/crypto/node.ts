import { createPublicKey, generateKeyPairSync, hash, type KeyObject, randomFillSync, sign, verify } from 'node:crypto';
import { inflateSync } from 'node:zlib';
import {
  type AlgorithmName,
  type Bytes,
  CodecError,
  CryptoError,
  concat,
  fromHex,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
} from '../core/index.ts';
import { requireAlgorithm, strictVerifier } from './criteria.ts';

// SubjectPublicKeyInfo up to the key itself: RFC 8410 §4, RFC 5480 §2
const spkiPrefix = {
  Ed25519: '302a300506032b6570032100',
  ES256: '3059301306072a8648ce3d020106082a8648ce3d030107034200',
} as const;

const digestName = { Ed25519: null, ES256: 'sha256' } as const;

function binding(algorithm: AlgorithmName): SignatureVerifier {
  const digest = digestName[algorithm];
  const importKey = algorithm === 'ES256' ? importPoint : importEd25519;
  return strictVerifier(algorithm, { sha256, inflate }, (rawKey) => {
    const input = { key: importKey(rawKey), dsaEncoding: 'ieee-p1363' } as const;
    return (message, signature) => verify(digest, message, input, signature);
  });
}

function importEd25519(rawKey: Bytes): KeyObject {
  const spki = concat(fromHex(spkiPrefix.Ed25519), rawKey);
  return createPublicKey({ key: spki as Buffer, format: 'der', type: 'spki' });
}

// Every holder has a key of their own. By coordinates OpenSSL takes it in half the time that its DER takes.
function importPoint(rawKey: Bytes): KeyObject {
  const point = Buffer.from(rawKey);
  const [x, y] = [point.toString('base64url', 1, 33), point.toString('base64url', 33)];
  return createPublicKey({ key: { kty: 'EC', crv: 'P-256', x, y }, format: 'jwk' });
}

/**
 * Verifies Ed25519 (RFC 8032) with node:crypto, synchronously: the fastest binding of all.
 *
 * @example
 * ```ts
 * import { ed25519 } from 'elicense/crypto/node'
 *
 * const prepared = await ed25519.prepare(publicKey)
 * await prepared(message, signature) // true or false
 * ```
 */
export const ed25519: SignatureVerifier = /*@__PURE__*/ binding('Ed25519');

/**
 * Verifies ES256, ECDSA on P-256 with SHA-256 (RFC 9053 §2.1), with node:crypto, synchronously.
 *
 * @example
 * ```ts
 * import { es256 } from 'elicense/crypto/node'
 *
 * const prepared = await es256.prepare(publicKey)
 * await prepared(message, signature) // true or false
 * ```
 */
export const es256: SignatureVerifier = /*@__PURE__*/ binding('ES256');

/**
 * SHA-256 of `bytes`, 32 bytes, synchronously.
 *
 * @example
 * ```ts
 * import { sha256 } from 'elicense/crypto/node'
 *
 * sha256(new Uint8Array([1, 2, 3])).length // 32
 * ```
 * @param bytes any number of bytes
 */
export function sha256(bytes: Uint8Array): Bytes {
  return Uint8Array.from(hash('sha256', bytes, 'buffer'));
}

/**
 * The bytes of one zlib stream (RFC 1950), by node:zlib, synchronously.
 *
 * @example
 * ```ts
 * import { inflate } from 'elicense/crypto/node'
 *
 * inflate(compressed, 65_536)
 * ```
 * @param bytes one zlib stream, to the end
 * @param maxBytes bound of the result, in bytes
 * @throws CodecError `zlib-malformed`, `zlib-trailing-bytes`, `limit-inflated-bytes`
 */
export function inflate(bytes: Uint8Array, maxBytes: number): Bytes {
  // node:zlib takes no limit below 1; a limit that is no number lets nothing through
  const { buffer, engine } = inflated(bytes, Math.max(1, maxBytes || 0));
  if (!(buffer.length <= maxBytes)) throw new CodecError('limit-inflated-bytes');
  if (engine.bytesWritten < bytes.length) throw new CodecError('zlib-trailing-bytes');
  return new Uint8Array(buffer);
}

/** What node:zlib gives with the option `info`; `bytesWritten` counts the bytes that it read. */
interface Inflated {
  readonly buffer: Buffer;
  readonly engine: { readonly bytesWritten: number };
}

function inflated(bytes: Uint8Array, maxOutputLength: number): Inflated {
  try {
    return inflateSync(bytes, { maxOutputLength, info: true }) as unknown as Inflated;
  } catch (cause) {
    const tooLarge = (cause as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE';
    throw new CodecError(tooLarge ? 'limit-inflated-bytes' : 'zlib-malformed', undefined, { cause });
  }
}

/**
 * New random bytes of node:crypto.
 *
 * @example
 * ```ts
 * import { random } from 'elicense/crypto/node'
 *
 * random(16).length // 16
 * ```
 * @param length in bytes
 */
export function random(length: number): Bytes {
  return randomFillSync(new Uint8Array(length));
}

/**
 * Makes a new key in memory and a synchronous signer of it.
 *
 * @example
 * ```ts
 * import { generateSigner } from 'elicense/crypto/node'
 *
 * const signer = generateSigner('Ed25519')
 * const signature = signer.sign(message)
 * ```
 * @param algorithm `Ed25519` or `ES256`
 * @throws CryptoError `algorithm-unsupported` for any other
 */
export function generateSigner(algorithm: AlgorithmName): NodeSigner {
  requireAlgorithm(algorithm);
  const { privateKey } =
    algorithm === 'Ed25519' ? generateKeyPairSync('ed25519') : generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return signerFromKeyObject(privateKey);
}

/** A {@link Signer} that signs synchronously. */
export interface NodeSigner extends Signer {
  sign(message: Uint8Array): Bytes;
}

/**
 * A synchronous signer of a private `KeyObject`, whose public key it derives.
 *
 * @example
 * ```ts
 * import { createPrivateKey } from 'node:crypto'
 * import { readFileSync } from 'node:fs'
 * import { signerFromKeyObject } from 'elicense/crypto/node'
 *
 * const signer = signerFromKeyObject(createPrivateKey(readFileSync('agency.pem')))
 * ```
 * @param privateKey a private key of Ed25519 or P-256
 * @throws CryptoError `key-invalid` for a public or secret key, `algorithm-unsupported` for another algorithm than
 * Ed25519 and P-256
 */
export function signerFromKeyObject(privateKey: KeyObject): NodeSigner {
  if (privateKey.type !== 'private') {
    throw new CryptoError('key-invalid', `private key: a ${privateKey.type} key where a private one belongs`);
  }
  const publicKey = publicKeyOf(createPublicKey(privateKey as never));
  const { algorithm } = publicKey;
  const input = { key: privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return Object.freeze({
    algorithm,
    publicKey,
    sign: (message: Uint8Array) => Uint8Array.from(sign(digestName[algorithm], message, input)),
  });
}

function publicKeyOf(key: KeyObject): PublicKey {
  const spki = key.export({ format: 'der', type: 'spki' });
  const kind = spki.toString('hex');
  if (kind.startsWith(spkiPrefix.Ed25519))
    return Object.freeze({ algorithm: 'Ed25519', bytes: Uint8Array.from(spki.subarray(12)) });
  if (kind.startsWith(spkiPrefix.ES256)) {
    const odd = (spki[spki.length - 1] as number) & 1;
    return Object.freeze({ algorithm: 'ES256', bytes: Uint8Array.from([2 + odd, ...spki.subarray(27, 59)]) });
  }
  throw new CryptoError('algorithm-unsupported', 'private key: must be of Ed25519 or P-256');
}
