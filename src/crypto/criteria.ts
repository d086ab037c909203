import { decompressP256 } from '../codec/index.ts';
import {
  type AlgorithmName,
  type Bytes,
  CryptoError,
  isBytes,
  type Platform,
  type PreparedKey,
  type PublicKey,
  type SignatureVerifier,
} from '../core/index.ts';
import { isOnEdwards25519 } from './edwards25519.ts';

/** Imports the checked bytes of a key: 32 bytes for Ed25519, the uncompressed point of 65 bytes for ES256. */
export type PrepareRaw = (rawKey: Bytes) => PreparedKey | Promise<PreparedKey>;

/** A public key that passed the criteria, in our own copy, and its `raw` form for bindings. */
export interface CheckedKey {
  readonly publicKey: PublicKey;
  readonly raw: Bytes;
}

/** The order of the group in words of 32 bits, FIPS 186-5 and SP 800-186 §3.2.1.3. */
const p256Order = [0xffffffff, 0, 0xffffffff, 0xffffffff, 0xbce6faad, 0xa7179e84, 0xf3b9cac2, 0xfc632551] as const;

/**
 * Bytes 1 to 8, as two words, of every point of small order, with y of 0 or 1, −1, or ± either point of order 8, and of
 * every y from 2²⁵⁵ − 19 on. The other bytes are not looked at: of good points, one in 2⁶² is refused with them.
 */
const refusedWords = [
  [0, 0],
  [0xffffffff, 0xffffffff],
  [0xe8958fc2, 0xb227b045],
  [0x176a703d, 0x4dd84fba],
] as const;

// No bigint and no DataView here: this runs for every signature, and they cost as much as a tenth of it.
function wordAt(bytes: Uint8Array, at: number): number {
  let word = 0;
  for (let i = at; i < at + 4; i++) word = word * 256 + (bytes[i] as number);
  return word;
}

/** Whether the first 32 bytes encode a point of small order or are not the canonical encoding (RFC 8032 §5.1.3). */
function isRefusedPoint(point: Uint8Array): boolean {
  const first = wordAt(point, 1);
  const second = wordAt(point, 5);
  return refusedWords.some((words) => words[0] === first && words[1] === second);
}

function isScalar(signature: Uint8Array, start: number): boolean {
  let below = 0;
  let bits = 0;
  for (let i = 0; i < 8; i++) {
    const word = wordAt(signature, start + 4 * i);
    below ||= (p256Order[i] as number) - word;
    bits |= word;
  }
  return below > 0 && bits !== 0;
}

/** Makes no key of another algorithm than was asked for. */
export function requireAlgorithm(algorithm: AlgorithmName): void {
  if (algorithm === 'Ed25519' || algorithm === 'ES256') return;
  throw new CryptoError('algorithm-unsupported', 'algorithm: expected Ed25519 or ES256');
}

function isAcceptable(algorithm: AlgorithmName, signature: Uint8Array): boolean {
  return algorithm === 'ES256'
    ? isScalar(signature, 0) && isScalar(signature, 32)
    : // L is so little above 2²⁵² that of good signatures one in 2¹²⁷ has an S from there on
      (signature[63] as number) < 0x10 && !isRefusedPoint(signature);
}

function rawKeyOf({ algorithm, bytes: given }: PublicKey, wanted: AlgorithmName): Bytes {
  // slice would not copy a Node Buffer
  const bytes = new Uint8Array(isBytes(given) ? given : []);
  const raw = wanted === 'ES256' ? decompressP256(bytes) : bytes.length === 32 && !isRefusedPoint(bytes) && bytes;
  if (algorithm !== wanted || !raw) throw new CryptoError('key-invalid', `public key: no point of ${wanted}`);
  return raw;
}

/**
 * Checks a public key by the criteria that every binding shares, and copies it.
 *
 * @throws CryptoError `key-invalid` for an unknown algorithm, a wrong length, a point that is not on the curve, and for
 * Ed25519 a point of small order or one that is not encoded canonically
 */
export function checkPublicKey({ algorithm, bytes: given }: PublicKey): CheckedKey {
  const wanted = algorithm === 'ES256' ? 'ES256' : 'Ed25519';
  const raw = rawKeyOf({ algorithm, bytes: given }, wanted);
  if (wanted === 'Ed25519' && !isOnEdwards25519(raw)) {
    throw new CryptoError('key-invalid', 'public key: must be a point on the curve of Ed25519');
  }
  return { publicKey: Object.freeze({ algorithm, bytes: wanted === 'ES256' ? new Uint8Array(given) : raw }), raw };
}

/**
 * Makes a signature verifier of a platform's raw verification, with the criteria that make every platform agree on
 * every edge case. They are checked before the platform is asked:
 *
 * - Ed25519 (RFC 8032 §5.1.7, cofactorless): 64 bytes, S < 2²⁵² (what S < L comes to), A and R canonical and not of
 *   small order.
 * - ES256 (FIPS 186-5): 64 bytes, 1 ≤ r, s < n, the point on the curve. A high s is accepted.
 *
 * For Ed25519 the platform must compare the bytes of R with those of [S]B − [k]A, as OpenSSL, BoringSSL and WebCrypto do,
 * and give `false` for an A that is not on the curve.
 *
 * @example
 * ```ts
 * import { createPublicKey, verify } from 'node:crypto'
 * import { strictVerifier } from 'elicense/crypto'
 * import { inflate, sha256 } from 'elicense/crypto/node'
 *
 * const prefix = Buffer.from('302a300506032b6570032100', 'hex')
 * const ed25519 = strictVerifier('Ed25519', { sha256, inflate }, (rawKey) => {
 *   const key = createPublicKey({ key: Buffer.concat([prefix, rawKey]), format: 'der', type: 'spki' })
 *   return (message, signature) => verify(null, message, key, signature)
 * })
 * const prepared = await ed25519.prepare(publicKey)
 * await prepared(message, signature) // true or false, never a throw
 * ```
 * @param algorithm the one algorithm that the verifier takes keys of
 * @param platform the platform's `sha256` and `inflate`; see {@link Platform}
 * @param prepareRaw imports a key that passed the criteria (32 bytes, or for ES256 the uncompressed point of 65) and
 * gives the raw verification; whatever that throws or gives instead of `true` counts as `false`
 * @returns a frozen verifier. Its `prepare` throws CryptoError `key-invalid` for a bad key or one of another algorithm,
 * `algorithm-unsupported` where the platform does not import a good one; it is synchronous where `prepareRaw` is
 */
export function strictVerifier(
  algorithm: AlgorithmName,
  { sha256, inflate }: Platform,
  prepareRaw: PrepareRaw,
): SignatureVerifier {
  function strict(verify: PreparedKey): PreparedKey {
    return (message, given) => {
      if (!(isBytes(given) && given.length === 64)) return false;
      const signature = new Uint8Array(given);
      if (!isAcceptable(algorithm, signature)) return false;
      return settle<unknown, boolean>(
        () => verify(message, signature),
        (result) => result === true,
        () => false,
      );
    };
  }

  function unsupported(cause: unknown): never {
    throw new CryptoError('algorithm-unsupported', `${algorithm}: try elicense/crypto/noble`, { cause });
  }

  function prepare(publicKey: PublicKey): PreparedKey | Promise<PreparedKey> {
    const raw = rawKeyOf(publicKey, algorithm);
    return settle(() => prepareRaw(raw), strict, unsupported);
  }

  return Object.freeze({ algorithm, prepare, sha256, inflate });
}

/** Goes on with what a step gives, at once or later, or with what it throws. */
function settle<Given, Result>(
  step: () => Given | Promise<Given>,
  next: (given: Given) => Result,
  fail: (cause: unknown) => Result,
): Result | Promise<Result> {
  try {
    const given = step();
    return given instanceof Promise ? given.then(next, fail) : next(given);
  } catch (cause) {
    return fail(cause);
  }
}
