import {
  type AlgorithmName,
  type Bytes,
  CodecError,
  CryptoError,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
} from '../core/index.ts';
import { strictVerifier } from './criteria.ts';

const parameters = {
  Ed25519: { name: 'Ed25519' },
  ES256: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const;

function subtle(): SubtleCrypto {
  return globalThis.crypto.subtle;
}

function binding(algorithm: AlgorithmName): SignatureVerifier {
  return strictVerifier(algorithm, { sha256, inflate }, async (rawKey) => {
    const key = await subtle().importKey('raw', rawKey, parameters[algorithm], false, ['verify']);
    return (message, signature) => subtle().verify(parameters[algorithm], key, signature as Bytes, message as Bytes);
  });
}

/**
 * Verifies Ed25519 (RFC 8032) with the Web Cryptography API, which Chromium has from 137, Firefox from 129, Safari
 * from 17 and Node from 20. Where it lacks, `prepare` throws CryptoError `algorithm-unsupported`: take that of
 * `elicense/crypto/noble`.
 *
 * @example
 * ```ts
 * import { ed25519 } from 'elicense/crypto/webcrypto'
 *
 * const prepared = await ed25519.prepare(publicKey)
 * await prepared(message, signature) // true or false
 * ```
 */
export const ed25519: SignatureVerifier = /*@__PURE__*/ binding('Ed25519');

/**
 * Verifies ES256, ECDSA on P-256 with SHA-256 (RFC 9053 §2.1), with the Web Cryptography API.
 *
 * @example
 * ```ts
 * import { es256 } from 'elicense/crypto/webcrypto'
 *
 * const prepared = await es256.prepare(publicKey)
 * await prepared(message, signature) // true or false
 * ```
 */
export const es256: SignatureVerifier = /*@__PURE__*/ binding('ES256');

/**
 * SHA-256 of `bytes`, 32 bytes.
 *
 * @example
 * ```ts
 * import { sha256 } from 'elicense/crypto/webcrypto'
 *
 * await sha256(new Uint8Array([1, 2, 3]))
 * ```
 * @param bytes any number of bytes
 */
export async function sha256(bytes: Uint8Array): Promise<Bytes> {
  return new Uint8Array(await subtle().digest('SHA-256', bytes as Bytes));
}

/** Undefined where the bytes are no zlib stream, or only the beginning of one. */
async function inflated(bytes: Bytes, maxBytes: number): Promise<Bytes | undefined> {
  let at = 0;
  // In small pieces: all that one of them inflates to may come at once, a thousand times as much.
  const source = new ReadableStream<Bytes>({
    pull(controller) {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + 512));
      else controller.close();
      at += 512;
    },
  });
  const reader = source.pipeThrough<Uint8Array>(new DecompressionStream('deflate')).getReader();
  const out = new Uint8Array(Math.min(maxBytes, bytes.length * 1_032));
  for (let length = 0; ; ) {
    const piece = await reader.read().catch(() => undefined);
    if (!piece) return undefined;
    const { value, done } = piece;
    if (done) return out.slice(0, length);
    if (value.length > out.length - length) {
      await reader.cancel();
      throw new CodecError('limit-inflated-bytes');
    }
    out.set(value, length);
    length += value.length;
  }
}

/**
 * The bytes of one zlib stream (RFC 1950), by the platform's `DecompressionStream`.
 *
 * @example
 * ```ts
 * import { inflate } from 'elicense/crypto/webcrypto'
 *
 * await inflate(compressed, 65_536)
 * ```
 * @param bytes one zlib stream, to the end
 * @param maxBytes bound of the result, in bytes
 * @throws CodecError `zlib-malformed`, `limit-inflated-bytes`
 */
export async function inflate(bytes: Uint8Array, maxBytes: number): Promise<Bytes> {
  const copy = new Uint8Array(bytes);
  const whole = await inflated(copy, maxBytes);
  // Some platforms pass over what follows a stream: without its last byte it must not be complete.
  if (!whole || (await inflated(copy.subarray(0, -1), maxBytes))) throw new CodecError('zlib-malformed');
  return whole;
}

/**
 * New random bytes of the platform's cryptographic source.
 *
 * @example
 * ```ts
 * import { random } from 'elicense/crypto/webcrypto'
 *
 * random(16).length // 16
 * ```
 * @param length in bytes
 */
export function random(length: number): Bytes {
  const out = new Uint8Array(length);
  // getRandomValues fills 65,536 bytes at most
  for (let start = 0; start < length; start += 65_536) {
    globalThis.crypto.getRandomValues(out.subarray(start, start + 65_536));
  }
  return out;
}

/**
 * Makes a new key, which cannot be exported, and a signer of it.
 *
 * @example
 * ```ts
 * import { generateSigner } from 'elicense/crypto/webcrypto'
 *
 * const signer = await generateSigner('ES256')
 * const signature = await signer.sign(message)
 * ```
 * @param algorithm `Ed25519` or `ES256`
 * @throws CryptoError `algorithm-unsupported` where the platform lacks the algorithm
 */
export async function generateSigner(algorithm: AlgorithmName): Promise<Signer> {
  let pair: CryptoKeyPair;
  try {
    pair = (await subtle().generateKey(parameters[algorithm], false, ['sign', 'verify'])) as CryptoKeyPair;
  } catch (cause) {
    throw new CryptoError('algorithm-unsupported', `${algorithm}: not supported here`, { cause });
  }
  return signerFromKeyPair(pair);
}

/**
 * A signer of a Web Cryptography key pair, such as one kept in IndexedDB.
 *
 * @example
 * ```ts
 * import { signerFromKeyPair } from 'elicense/crypto/webcrypto'
 *
 * const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign', 'verify'])
 * const signer = await signerFromKeyPair(pair)
 * ```
 * @param pair an Ed25519 or P-256 pair; the public key must be extractable, the private one need not
 * @throws CryptoError `algorithm-unsupported` for a key of another algorithm, `key-mismatch` where the private key does
 * not belong to the public one
 */
export async function signerFromKeyPair(pair: CryptoKeyPair): Promise<Signer> {
  const { privateKey, publicKey: verifyingKey } = pair;
  const { name, namedCurve } = verifyingKey.algorithm as EcKeyAlgorithm;
  const algorithm = name === 'Ed25519' ? name : name === 'ECDSA' && namedCurve === 'P-256' ? 'ES256' : undefined;
  if (algorithm === undefined) throw new CryptoError('algorithm-unsupported', 'key pair: must be Ed25519 or P-256');
  const raw = new Uint8Array(await subtle().exportKey('raw', verifyingKey));
  const publicKey: PublicKey = Object.freeze({ algorithm, bytes: algorithm === 'ES256' ? compress(raw) : raw });
  async function sign(message: Uint8Array): Promise<Bytes> {
    return new Uint8Array(await subtle().sign(parameters[publicKey.algorithm], privateKey, message as Bytes));
  }
  const signer = Object.freeze({ algorithm, publicKey, sign });
  await checkKeyPair(signer);
  return signer;
}

function compress(point: Uint8Array): Bytes {
  const out = Uint8Array.from(point.subarray(0, 33));
  out[0] = 2 + ((point[64] as number) & 1);
  return out;
}

async function checkKeyPair(signer: Signer): Promise<void> {
  const probe = random(32);
  const prepared = await (signer.algorithm === 'ES256' ? es256 : ed25519).prepare(signer.publicKey);
  try {
    if (await prepared(probe, await signer.sign(probe))) return;
  } catch {
    // A private key of another algorithm does not sign at all.
  }
  throw new CryptoError('key-mismatch', 'key pair: the private key does not belong to the public key');
}
