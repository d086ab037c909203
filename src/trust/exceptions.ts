import { decodeSelectiveSign1, signatureInput } from '../codec/index.ts';
import { compareBytes, concat, type Digest, equalBytes } from '../core/index.ts';

const digestBytes = 32;

/**
 * What an exception set holds of a license: the SHA-256 of what its issuer signed (the Sig_structure of RFC 9052
 * §4.4). Whoever has the compromised key may sign the same again, and never anything else.
 *
 * @example
 * ```ts
 * const digest = await exceptionDigest(licenseBytes, sha256)
 * ```
 * @param bytes of a license, as it was issued, open or selective; not verified
 * @param sha256 SHA-256 of a binding
 * @throws CodecError where the bytes are no COSE_Sign1 of ours
 */
export async function exceptionDigest(bytes: Uint8Array, sha256: Digest): Promise<Uint8Array> {
  return sha256(signatureInput(decodeSelectiveSign1(bytes)));
}

/**
 * The exception set of a compromised key: the digests of what it signed while it was good, 32 bytes each, sorted and
 * each once. Such bytes stand in the trust list, or are a file of which the list has the SHA-256.
 *
 * @example
 * ```ts
 * const compromised = exceptionSet([await exceptionDigest(licenseBytes, sha256)])
 * ```
 * @param digests of `exceptionDigest`, in any order
 * @throws TypeError for a digest that has not 32 bytes
 */
export function exceptionSet(digests: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  if (!digests.every(({ length }) => length === digestBytes)) throw new TypeError('expected digests of 32 bytes');
  const sorted = [...digests].sort(compareBytes);
  return concat(...sorted.filter((digest, i) => i === 0 || compareBytes(digest, sorted[i - 1] as Uint8Array) !== 0));
}

/**
 * Whether a digest stands in an exception set: a look at each, some milliseconds for a million.
 *
 * @example
 * ```ts
 * isExcepted(set, await exceptionDigest(licenseBytes, sha256)) // true or false
 * ```
 * @param set see {@link exceptionSet}
 * @param digest 32 bytes
 */
export function isExcepted(set: Uint8Array, digest: Uint8Array): boolean {
  for (let at = 0; at < set.length; at += digestBytes) {
    if (set[at] === digest[0] && equalBytes(set.subarray(at, at + digestBytes), digest)) return true;
  }
  return false;
}
