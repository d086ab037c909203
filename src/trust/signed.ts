import {
  type Claims,
  decodeClaims,
  decodeSign,
  headerLabel,
  type MessageType,
  type Sign1,
  type SignLimits,
} from '../codec/index.ts';
import { CodecError, type PublicKey, type SignatureVerifier } from '../core/index.ts';
import { verifyWithAny } from '../crypto/index.ts';

/** Claims with any number of signatures. Nothing about them is verified until enough signatures are. */
export interface ManySigned extends Claims {
  /** Each as if it stood alone. */
  readonly signatures: readonly Sign1[];
  /** The encoded claims. */
  readonly payload: Uint8Array;
}

/** Takes one of our own COSE_Sign apart and requires its `typ`. */
export function openManySigned(bytes: Uint8Array, type: MessageType, limits: SignLimits = {}): ManySigned {
  const { bodyHeader, payload, signatures } = decodeSign(bytes, limits);
  if (bodyHeader.get(headerLabel.type) !== type) throw new CodecError('cose-type');
  return { ...decodeClaims(payload, limits), payload, signatures };
}

/** Those of some keys, each once, with which a signature verifies. */
export async function signersOf(
  signatures: readonly Sign1[],
  keys: readonly PublicKey[],
  algorithms: readonly SignatureVerifier[],
): Promise<readonly PublicKey[]> {
  const signers: PublicKey[] = [];
  for (const publicKey of keys) {
    for (const sign1 of signatures) {
      if (await verifyWithAny(sign1, [{ publicKey }], algorithms)) {
        signers.push(publicKey);
        break;
      }
    }
  }
  return signers;
}

/** Whether at least the threshold of a root's keys signed. */
export async function signedEnough(
  { signatures }: ManySigned,
  { keys, threshold }: { readonly keys: readonly PublicKey[]; readonly threshold: number },
  algorithms: readonly SignatureVerifier[],
): Promise<boolean> {
  return (await signersOf(signatures, keys, algorithms)).length >= threshold;
}
