import { concat, type Digest, type PublicKey } from '../../core/index.ts';
import { invalidCoseKey } from './key.ts';
import { decompressP256 } from './p256.ts';

/**
 * COSE Key Thumbprint (RFC 9679): SHA-256 over the required members of the key, with the uncompressed point.
 *
 * @example
 * ```ts
 * toHex(await keyThumbprint(publicKey, sha256))
 * ```
 * @param key a public key, Ed25519 or P-256
 * @param sha256 SHA-256 of a binding, e.g. of `elicense/crypto/webcrypto`
 * @returns 32 bytes
 * @throws CodecError `cose-key` where the point is not on the curve
 */
export async function keyThumbprint({ algorithm, bytes }: PublicKey, sha256: Digest): Promise<Uint8Array> {
  // {1: 1, -1: 6, -2: x}
  if (algorithm === 'Ed25519') return sha256(concat(Uint8Array.of(0xa3, 1, 1, 0x20, 6, 0x21, 0x58, 32), bytes));
  const point = decompressP256(bytes) ?? invalidCoseKey();
  const head = Uint8Array.of(0xa4, 1, 2, 0x20, 1, 0x21, 0x58, 32);
  // {1: 2, -1: 1, -2: x, -3: y}
  return sha256(concat(head, point.subarray(1, 33), Uint8Array.of(0x22, 0x58, 32), point.subarray(33)));
}

/**
 * The `kid` of our signed things: the first 8 bytes of the thumbprint. A hint, not a name: several keys may share it.
 *
 * @example
 * ```ts
 * const keyId = await keyIdOf(signer.publicKey, sha256)
 * ```
 * @param key a public key, Ed25519 or P-256
 * @param sha256 SHA-256 of a binding
 * @returns 8 bytes
 * @throws CodecError `cose-key` where the point is not on the curve
 */
export async function keyIdOf(key: PublicKey, sha256: Digest): Promise<Uint8Array> {
  return (await keyThumbprint(key, sha256)).slice(0, 8);
}
