import * as base64url from 'jose/base64url';
import { CryptoError, concat, equalBytes, type PublicKey } from '../core/index.ts';
import { checkPublicKey } from './criteria.ts';

/** A public key as JSON Web Key (RFC 7517): Ed25519 by RFC 8037, P-256 by RFC 7518 §6.2. */
export type PublicJwk =
  | { readonly kty: 'OKP'; readonly crv: 'Ed25519'; readonly x: string }
  | { readonly kty: 'EC'; readonly crv: 'P-256'; readonly x: string; readonly y: string };

/** A private key as JSON Web Key: a secret. */
export type PrivateJwk = PublicJwk & { readonly d: string };

/**
 * The public key in a JSON Web Key (RFC 7517).
 *
 * @example
 * ```ts
 * import { publicKeyFromJwk } from 'elicense/crypto/keys'
 *
 * const publicKey = publicKeyFromJwk({ kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo' })
 * ```
 * @param jwk any value, such as parsed JSON
 * @throws CryptoError `key-invalid`: not a public Ed25519 or P-256 key for signatures
 */
export function publicKeyFromJwk(jwk: unknown): PublicKey {
  const members = membersOf(jwk, 'public');
  if (members.d !== undefined) invalid('public', 'd is present: a private key where a public one belongs');
  return readPublic(members, 'public');
}

/**
 * A public key as JSON Web Key, with its required members alone.
 *
 * @example
 * ```ts
 * import { publicKeyToJwk } from 'elicense/crypto/keys'
 *
 * JSON.stringify(publicKeyToJwk(signer.publicKey))
 * ```
 * @param publicKey Ed25519 or P-256
 * @throws CryptoError `key-invalid`
 */
export function publicKeyToJwk(publicKey: PublicKey): PublicJwk {
  const { raw } = checkPublicKey(publicKey);
  if (raw.length === 32) return { kty: 'OKP', crv: 'Ed25519', x: base64url.encode(raw) };
  const [x, y] = [raw.subarray(1, 33), raw.subarray(33)];
  return { kty: 'EC', crv: 'P-256', x: base64url.encode(x), y: base64url.encode(y) };
}

type Kind = 'public' | 'private';
type Members = Readonly<Record<'kty' | 'crv' | 'x' | 'y' | 'd' | 'alg' | 'use' | 'key_ops', unknown>>;

function invalid(kind: Kind, what: string): never {
  throw new CryptoError('key-invalid', `${kind} key (JWK): ${what}`);
}

function membersOf(jwk: unknown, kind: Kind): Members {
  if (typeof jwk !== 'object' || jwk === null) invalid(kind, 'must be a JSON object');
  const { kty, crv, x, y, d, alg, use, key_ops } = jwk as Members;
  return { kty, crv, x, y, d, alg, use, key_ops };
}

function bytesOf(members: Members, name: 'x' | 'y' | 'd', kind: Kind): Uint8Array {
  const value = members[name];
  // the last of 43 characters holds 4 bits of the 32 bytes and two zeros
  if (typeof value !== 'string' || !/^[\w-]{42}[AEIMQUYcgkosw048]$/.test(value)) {
    invalid(kind, `${name} must be 32 bytes in base64url without padding`);
  }
  return base64url.decode(value);
}

function readPublic(members: Members, kind: Kind): PublicKey {
  const { kty, crv, alg, use, key_ops: operations } = members;
  const okp = kty === 'OKP' && crv === 'Ed25519';
  if (!okp && !(kty === 'EC' && crv === 'P-256'))
    invalid(kind, 'must be kty OKP with crv Ed25519, or kty EC with crv P-256');
  const names = okp ? ['Ed25519', 'EdDSA'] : ['ES256'];
  if (alg !== undefined && !names.includes(alg as string))
    invalid(kind, `alg must be ${names.join(' or ')}, or absent`);
  if (use !== undefined && use !== 'sig') invalid(kind, 'use must be sig, or absent');
  const operation = kind === 'public' ? 'verify' : 'sign';
  if (operations !== undefined && !(Array.isArray(operations) && operations.includes(operation))) {
    invalid(kind, `key_ops must hold ${operation}, or be absent`);
  }
  const x = bytesOf(members, 'x', kind);
  if (okp) return checked({ algorithm: 'Ed25519', bytes: x }, kind).publicKey;
  const y = bytesOf(members, 'y', kind);
  const prefix = new Uint8Array([2 + ((y[31] as number) & 1)]);
  const { publicKey, raw } = checked({ algorithm: 'ES256', bytes: concat(prefix, x) }, kind);
  if (!equalBytes(raw.subarray(33), y)) invalid(kind, 'x and y must be a point on P-256');
  return publicKey;
}

function checked(publicKey: PublicKey, kind: Kind): ReturnType<typeof checkPublicKey> {
  try {
    return checkPublicKey(publicKey);
  } catch {
    return invalid(
      kind,
      publicKey.algorithm === 'ES256' ? 'x and y must be a point on P-256' : 'x must be an Ed25519 point',
    );
  }
}

/** Reads a private JSON Web Key and leaves out every member that it does not need; d is not yet compared with x. */
export function readPrivateJwk(jwk: unknown): { readonly jwk: PrivateJwk; readonly publicKey: PublicKey } {
  const members = membersOf(jwk, 'private');
  if (members.d === undefined) invalid('private', 'd is missing: a public key where a private one belongs');
  const publicKey = readPublic(members, 'private');
  const d = base64url.encode(bytesOf(members, 'd', 'private'));
  return { jwk: { ...publicKeyToJwk(publicKey), d }, publicKey };
}
