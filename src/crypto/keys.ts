import { calculateJwkThumbprint } from 'jose/jwk/thumbprint';
import { exportJWK, exportPKCS8, exportSPKI } from 'jose/key/export';
import { generateKeyPair } from 'jose/key/generate/keypair';
import { importJWK, importPKCS8, importSPKI } from 'jose/key/import';
import { decodeCbor, encodeCbor, fromCoseKey, toCoseKey } from '../codec/index.ts';
import { type AlgorithmName, type Bytes, CryptoError, type PublicKey, type Signer } from '../core/index.ts';
import { checkPublicKey, requireAlgorithm } from './criteria.ts';
import { type PrivateJwk, type PublicJwk, publicKeyFromJwk, publicKeyToJwk, readPrivateJwk } from './jwk.ts';
import { ed25519, es256, signerFromKeyPair } from './webcrypto.ts';

export { type PrivateJwk, type PublicJwk, publicKeyFromJwk, publicKeyToJwk } from './jwk.ts';

/**
 * The JWK thumbprint of a public key: SHA-256 in base64url (RFC 7638).
 *
 * @example
 * ```ts
 * import { jwkThumbprint } from 'elicense/crypto/keys'
 *
 * await jwkThumbprint(publicKey) // 'kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k'
 * ```
 * @param publicKey Ed25519 or P-256
 * @throws CryptoError `key-invalid`
 */
export async function jwkThumbprint(publicKey: PublicKey): Promise<string> {
  return calculateJwkThumbprint(publicKeyToJwk(publicKey), 'sha256');
}

/**
 * The public key in PEM, `-----BEGIN PUBLIC KEY-----` (SPKI, RFC 5280 §4.1.2.7).
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { publicKeyFromPem } from 'elicense/crypto/keys'
 *
 * const publicKey = await publicKeyFromPem(await readFile('agency.pub.pem', 'utf8'))
 * ```
 * @param pem the text of the file
 * @throws CryptoError `key-invalid`
 */
export async function publicKeyFromPem(pem: string): Promise<PublicKey> {
  return publicKeyFromJwk(await jwkOfPem(importSPKI, pem, 'public'));
}

/**
 * A public key in PEM, SPKI.
 *
 * @example
 * ```ts
 * import { publicKeyToPem } from 'elicense/crypto/keys'
 *
 * await publicKeyToPem(publicKey)
 * ```
 * @param publicKey Ed25519 or P-256
 * @throws CryptoError `key-invalid`
 */
export async function publicKeyToPem(publicKey: PublicKey): Promise<string> {
  return exportSPKI(await importKey(publicKeyToJwk(publicKey), true));
}

/**
 * The public key in an encoded COSE_Key (RFC 9052 §7), ours or a foreign one.
 *
 * @example
 * ```ts
 * import { publicKeyFromCose } from 'elicense/crypto/keys'
 *
 * const publicKey = publicKeyFromCose(bytes)
 * ```
 * @param bytes one encoded COSE_Key, to the end
 * @throws CryptoError `key-invalid` for a point that no binding accepts; CodecError `cose-key` or one of CBOR's codes
 */
export function publicKeyFromCose(bytes: Uint8Array): PublicKey {
  return checkPublicKey(fromCoseKey(decodeCbor(bytes, { form: 'any' }))).publicKey;
}

/**
 * A public key as encoded COSE_Key, with its required members alone and, for P-256, the compressed point.
 *
 * @example
 * ```ts
 * import { publicKeyToCose } from 'elicense/crypto/keys'
 *
 * publicKeyToCose(publicKey)
 * ```
 * @param publicKey Ed25519 or P-256
 * @throws CryptoError `key-invalid`
 */
export function publicKeyToCose(publicKey: PublicKey): Bytes {
  return encodeCbor(toCoseKey(checkPublicKey(publicKey).publicKey));
}

/**
 * Makes a new private key to be kept in a file.
 *
 * @example
 * ```ts
 * import { writeFile } from 'node:fs/promises'
 * import { generatePrivateJwk } from 'elicense/crypto/keys'
 *
 * await writeFile('agency.jwk.json', JSON.stringify(await generatePrivateJwk('Ed25519')), { mode: 0o600 })
 * ```
 * @param algorithm `Ed25519` or `ES256`
 * @throws CryptoError `algorithm-unsupported` for any other
 */
export async function generatePrivateJwk(algorithm: AlgorithmName): Promise<PrivateJwk> {
  requireAlgorithm(algorithm);
  const { privateKey } = await generateKeyPair(algorithm, { extractable: true });
  return readPrivateJwk(await exportJWK(privateKey)).jwk;
}

/**
 * The private key in PEM, `-----BEGIN PRIVATE KEY-----` (PKCS #8, RFC 5958, not encrypted).
 *
 * @example
 * ```ts
 * import { privateJwkFromPem, signerFromJwk } from 'elicense/crypto/keys'
 *
 * const signer = await signerFromJwk(await privateJwkFromPem(pem))
 * ```
 * @param pem the text of the file
 * @throws CryptoError `key-invalid`
 */
export async function privateJwkFromPem(pem: string): Promise<PrivateJwk> {
  return readPrivateJwk(await jwkOfPem(importPKCS8, pem, 'private')).jwk;
}

/**
 * A private key in PEM, PKCS #8, not encrypted.
 *
 * @example
 * ```ts
 * import { privateJwkToPem } from 'elicense/crypto/keys'
 *
 * await privateJwkToPem(jwk)
 * ```
 * @param jwk any value, such as parsed JSON
 * @throws CryptoError `key-invalid`, `key-mismatch`
 */
export async function privateJwkToPem(jwk: unknown): Promise<string> {
  return exportPKCS8((await openPrivate(jwk, true)).privateKey);
}

/**
 * A signer of a private JSON Web Key, which signs with the Web Cryptography API.
 *
 * @example
 * ```ts
 * import { readFile } from 'node:fs/promises'
 * import { signerFromJwk } from 'elicense/crypto/keys'
 *
 * const signer = await signerFromJwk(JSON.parse(await readFile('agency.jwk.json', 'utf8')))
 * ```
 * @param jwk any value, such as parsed JSON
 * @throws CryptoError `key-invalid`: not a private Ed25519 or P-256 key for signatures; `key-mismatch`: the private key
 * does not belong to the public one beside it; `algorithm-unsupported`: the platform lacks the algorithm
 */
export async function signerFromJwk(jwk: unknown): Promise<Signer> {
  return (await openPrivate(jwk, false)).signer;
}

async function importKey(jwk: PublicJwk, extractable: boolean): Promise<CryptoKey> {
  return (await importJWK(jwk, jwk.kty === 'OKP' ? 'Ed25519' : 'ES256', { extractable })) as CryptoKey;
}

async function openPrivate(
  jwk: unknown,
  extractable: boolean,
): Promise<{ readonly privateKey: CryptoKey; readonly signer: Signer }> {
  const { jwk: own, publicKey } = readPrivateJwk(jwk);
  // throws where the platform lacks the algorithm, so that a refused private key means that it does not belong
  await (publicKey.algorithm === 'ES256' ? es256 : ed25519).prepare(publicKey);
  const verifyingKey = await importKey(publicKeyToJwk(publicKey), true);
  try {
    const privateKey = await importKey(own, extractable);
    return { privateKey, signer: await signerFromKeyPair({ privateKey, publicKey: verifyingKey }) };
  } catch {
    // a platform's error could hold what it was given: it is not kept as the cause
    throw new CryptoError('key-mismatch', 'private key (JWK): d does not belong to the public key beside it');
  }
}

async function jwkOfPem(importer: typeof importSPKI, pem: string, kind: 'public' | 'private'): Promise<unknown> {
  for (const algorithm of ['Ed25519', 'ES256']) {
    const key = await importer(pem, algorithm, { extractable: true }).catch(() => undefined);
    if (key !== undefined) return exportJWK(key);
  }
  const label = kind === 'public' ? 'PUBLIC KEY' : 'PRIVATE KEY';
  throw new CryptoError('key-invalid', `${kind} key (PEM): must be ${label} of Ed25519 or P-256, not encrypted`);
}
