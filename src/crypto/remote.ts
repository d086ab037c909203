import {
  type Bytes,
  CryptoError,
  isBytes,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
} from '../core/index.ts';
import { checkPublicKey } from './criteria.ts';
import { rawFromDer } from './der.ts';

/** How {@link remoteSigner} reaches a key that is kept elsewhere. */
export interface RemoteSignerOptions {
  /** The public key of the key that is kept elsewhere. */
  readonly publicKey: PublicKey;
  /**
   * Has `message` signed. It is the message, not its digest: a service that takes digests gets its SHA-256, once.
   * Its retries and time limits are its own.
   */
  readonly sign: (message: Bytes) => Uint8Array | Promise<Uint8Array>;
  /** What `sign` gives: `raw`, 64 bytes R‖S or r‖s; or `der` (ES256 alone), as most key services give ECDSA. */
  readonly signatureFormat: 'raw' | 'der';
  /**
   * Checks every signature before it leaves, so that a service with another key, or one that hashes twice, is found
   * at the first license and not at the counter. `'unchecked'` leaves it to the caller; there is no default.
   */
  readonly verifier: SignatureVerifier | 'unchecked';
}

/**
 * A signer whose key is kept in an HSM, a key service or a smart card.
 *
 * @example
 * ```ts
 * import { es256, sha256 } from 'elicense/crypto/node'
 * import { remoteSigner } from 'elicense/crypto/remote'
 *
 * const signer = remoteSigner({
 *   publicKey,
 *   sign: async (message) => keyService.sign({ keyId: 'agency-2026', digest: await sha256(message) }),
 *   signatureFormat: 'der',
 *   verifier: es256,
 * })
 * ```
 * @param options where the key is and how to reach it; see {@link RemoteSignerOptions}
 * @returns a signer whose `sign` throws CryptoError `signer-failed` where the service throws, gives something else than
 * a signature of its format (DER strictly, RFC 3279 §2.2.3), or one that does not verify
 * @throws TypeError for options that do not go together; CryptoError `key-invalid` for a public key that is none
 */
export function remoteSigner(options: RemoteSignerOptions): Signer {
  const { sign, signatureFormat, verifier } = options;
  if (typeof sign !== 'function') throw new TypeError('remoteSigner: sign must be a function');
  const { publicKey } = checkPublicKey(options.publicKey);
  const { algorithm } = publicKey;
  if (signatureFormat !== 'raw' && signatureFormat !== 'der') {
    throw new TypeError("remoteSigner: signatureFormat must be 'raw' or 'der'");
  }
  if (signatureFormat === 'der' && algorithm !== 'ES256') {
    throw new TypeError("remoteSigner: signatureFormat must be 'raw' for Ed25519");
  }
  if (verifier !== 'unchecked' && verifier?.algorithm !== algorithm) {
    throw new TypeError(`remoteSigner: verifier must be one of ${algorithm}, or 'unchecked'`);
  }

  async function signRemotely(message: Uint8Array): Promise<Bytes> {
    const copy = Uint8Array.from(message);
    let given: unknown;
    try {
      given = await sign(Uint8Array.from(copy));
    } catch (cause) {
      throw new CryptoError('signer-failed', 'remote signer: the service did not sign', { cause });
    }
    const signature = isBytes(given) ? readSignature(given, signatureFormat) : undefined;
    if (signature === undefined) {
      const expected = signatureFormat === 'der' ? 'an ECDSA signature of P-256 in DER' : 'a signature of 64 bytes';
      throw new CryptoError('signer-failed', `remote signer: the service must give ${expected}`);
    }
    if (verifier !== 'unchecked') {
      const prepared = await verifier.prepare(publicKey);
      if (!(await prepared(copy, signature))) {
        throw new CryptoError('signer-failed', 'remote signer: the signature does not verify with the public key');
      }
    }
    return signature;
  }

  return Object.freeze({ algorithm, publicKey, sign: signRemotely });
}

function readSignature(given: Uint8Array, format: 'raw' | 'der'): Bytes | undefined {
  if (format === 'der') return rawFromDer(given);
  return given.length === 64 ? Uint8Array.from(given) : undefined;
}
