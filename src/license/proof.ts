import {
  type CborLimits,
  type CborMap,
  type CborValue,
  claim,
  curve,
  decodePlainCbor,
  encodeCbor,
  keyLabel,
  keyType,
  type Sign1,
} from '../codec/index.ts';
import { type ErrorCode, isBytes, isNatural, isText, type PublicKey, toSeconds } from '../core/index.ts';
import type { KeyBinding } from './license.ts';
import { refuse } from './refuse.ts';

/** What a holder signs a proof for. */
export interface ProofOptions {
  /** Whom it is for, 1 to 256 characters. */
  readonly audience: string;
  /** The challenge of whoever asked, 8 to 64 bytes; left out where there was none. */
  readonly nonce?: Uint8Array | undefined;
  /** Now; fractions of a second are cut off. */
  readonly issuedAt: Date;
}

const latest = 4_398_046_511_103;

/**
 * The public key of a `cnf` claim in our one form: a COSE_Key with its required members alone and, for P-256, the
 * compressed point. Whether it is a point of the curve is looked at when the key is prepared.
 */
export function holderKeyOf(confirmation: CborValue): PublicKey {
  const key = confirmation instanceof Map && confirmation.size === 1 && (confirmation.get(1) as CborValue);
  if (key instanceof Map) {
    const x: CborValue = key.get(keyLabel.x);
    const y: CborValue = key.get(keyLabel.y);
    const kind = `${key.get(keyLabel.type)} ${key.get(keyLabel.curve)} ${key.size} ${typeof y}`;
    if (isBytes(x) && x.length === 32) {
      if (kind === `${keyType.okp} ${curve.ed25519} 3 undefined`)
        return { algorithm: 'Ed25519', bytes: new Uint8Array(x) };
      if (kind === `${keyType.ec2} ${curve.p256} 4 boolean`) {
        const bytes = new Uint8Array(33);
        bytes[0] = y ? 3 : 2;
        bytes.set(x, 1);
        return { algorithm: 'ES256', bytes };
      }
    }
  }
  refuse('holder-key-malformed');
}

/** The claims of a proof and what they say; there must be no others than those named. */
export function readProof(
  sign1: Sign1,
  limits: CborLimits,
  code: ErrorCode,
  others = 0,
): KeyBinding & { readonly map: CborMap } {
  const map = decodePlainCbor(sign1.payload, limits);
  if (map instanceof Map) {
    const audience = map.get(claim.audience);
    const issuedAt = map.get(claim.issuedAt);
    const nonce = map.get(claim.nonce);
    const isNonce = nonce === undefined || isBytes(nonce);
    // Conditions that nobody here checks would be passed over.
    const size = others + (nonce ? 3 : 2);
    if (isText(audience) && isNatural(issuedAt, latest) && isNonce && map.size === size) {
      return { sign1, map, audience, issuedAt, nonce };
    }
  }
  refuse(code);
}

/** The encoded claims of a proof. */
export function proofClaims(
  { audience, nonce, issuedAt }: ProofOptions,
  ...others: readonly (readonly [number, CborValue])[]
): Uint8Array {
  if (!(isText(audience) && audience.length > 0 && audience.length <= 256)) {
    throw new TypeError('audience: expected 1 to 256 characters');
  }
  if (nonce !== undefined && !(isBytes(nonce) && nonce.length >= 8 && nonce.length <= 64)) {
    throw new TypeError('nonce: expected 8 to 64 bytes');
  }
  const claims = new Map<CborValue, CborValue>([
    [claim.audience, audience],
    [claim.issuedAt, toSeconds(issuedAt)],
    ...others,
  ]);
  if (nonce) claims.set(claim.nonce, nonce);
  return encodeCbor(claims);
}
