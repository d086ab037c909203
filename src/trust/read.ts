import { type ErrorCode, isBytes, type PublicKey, TrustError } from '../core/index.ts';

export function demand(condition: unknown, code: ErrorCode): asserts condition {
  if (!condition) throw new TrustError(code);
}

/** A public key stands on the wire by its bytes alone: 32 are Ed25519, 33 a compressed point of P-256. */
export function isKeyBytes(value: unknown): value is Uint8Array {
  return isBytes(value) && (value.length === 32 || value.length === 33);
}

export function publicKeyOf(bytes: Uint8Array): PublicKey {
  return { algorithm: bytes.length === 32 ? 'Ed25519' : 'ES256', bytes: new Uint8Array(bytes) };
}
