import { keyIdOf } from '../codec/index.ts';
import { type AlgorithmName, type PublicKey, type Signer, toHex } from '../core/index.ts';
import { generatePrivateJwk, publicKeyFromJwk, publicKeyToJwk, signerFromJwk } from '../crypto/keys.ts';
import { sha256 } from './algorithms.ts';
import { inFile, inputError } from './errors.ts';
import { readJson, writeJson } from './files.ts';

const privateExpected = 'a private key as JWK, made by elicense keygen';
const publicExpected = 'a public key as JWK, the .pub.jwk.json that elicense keygen writes';

function readJwk(path: string, expected: string): Readonly<Record<string, unknown>> {
  const jwk = readJson(path, expected);
  if (typeof jwk.kty !== 'string') throw inputError(`${path}: is a JSON file, but no key`, `expected: ${expected}`);
  return jwk;
}

/** The signer of a private JWK file. */
export async function readSigner(path: string): Promise<Signer> {
  const jwk = readJwk(path, privateExpected);
  try {
    return await signerFromJwk(jwk);
  } catch (error) {
    throw inFile(path, error, privateExpected);
  }
}

/** The key of a public JWK file, and its JWK. */
export function readPublicKey(path: string): { readonly publicKey: PublicKey; readonly jwk: object } {
  const jwk = readJwk(path, publicExpected);
  try {
    return { publicKey: publicKeyFromJwk(jwk), jwk };
  } catch (error) {
    throw inFile(path, error, publicExpected);
  }
}

/** A key of either half: its public key, and a signer where the file is private. */
export async function readAnyKey(path: string): Promise<{ readonly publicKey: PublicKey; readonly signer?: Signer }> {
  if (readJwk(path, `${privateExpected}, or its public half`).d === undefined) return readPublicKey(path);
  const signer = await readSigner(path);
  return { publicKey: signer.publicKey, signer };
}

/** The key's `kid` in hexadecimal. */
export async function keyIdText(key: PublicKey): Promise<string> {
  return toHex(await keyIdOf(key, sha256));
}

/** Where the public half of a key file goes: `agency.jwk.json` → `agency.pub.jwk.json`. */
export function publicPathOf(path: string): string {
  return path.endsWith('.jwk.json') ? path.replace(/\.jwk\.json$/, '.pub.jwk.json') : `${path}.pub.jwk.json`;
}

/** Makes a key pair as two files, the private one for its owner alone; returns the key's `kid` in hexadecimal. */
export async function makeKeyFiles(path: string, algorithm: AlgorithmName): Promise<string> {
  const jwk = await generatePrivateJwk(algorithm);
  const { d: _secret, ...publicHalf } = jwk;
  const publicKey = publicKeyFromJwk(publicHalf);
  writeJson(path, jwk, { secret: true });
  writeJson(publicPathOf(path), publicKeyToJwk(publicKey));
  return keyIdText(publicKey);
}
