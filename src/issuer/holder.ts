import { IssuerError, isBytes, type PublicKey, type SignatureVerifier } from '../core/index.ts';
import { checkHolderRequest } from '../license/index.ts';

/** Whom a selective license is bound to: by a proof of the wallet, or, at the issuer's own risk, without one. */
export type HolderOption =
  | {
      /** What the wallet made with `signHolderRequest`: it names the key and proves that the wallet can sign with it. */
      readonly request: Uint8Array;
      /** The nonce that the issuer gave this holder, 8 to 64 bytes. It must be used for one license only. */
      readonly nonce: Uint8Array;
    }
  | {
      /**
       * A public key of which nobody has proven possession: a JWK, an encoded COSE_Key or a `PublicKey`. Whoever owns
       * it can present the license as the holder: only for keys that came from the holder's device by a way that is
       * trusted.
       */
      readonly keyWithoutProof: unknown;
    };

/** The key of a holder, with its proof checked. */
export async function holderKeyFor(
  holder: HolderOption,
  audience: string,
  now: Date,
  algorithms: readonly SignatureVerifier[] | undefined,
): Promise<PublicKey> {
  if ('keyWithoutProof' in holder) return publicKeyFrom(holder.keyWithoutProof);
  const { request, nonce } = holder;
  if (!isBytes(request) || !isBytes(nonce) || nonce.length < 8 || nonce.length > 64) {
    throw new IssuerError('issuer-option', 'holder: expected { request, nonce }, both bytes, the nonce of 8 to 64');
  }
  return checkHolderRequest(request, { audience, nonce, now }, algorithms ?? (await ownAlgorithms()));
}

async function ownAlgorithms(): Promise<readonly SignatureVerifier[]> {
  const { ed25519, es256 } = await import('../crypto/noble.ts');
  return [ed25519, es256];
}

async function publicKeyFrom(key: unknown): Promise<PublicKey> {
  const { publicKeyFromCose, publicKeyFromJwk, publicKeyToCose } = await import('../crypto/keys.ts');
  if (isBytes(key)) return publicKeyFromCose(key);
  const isPublicKey = isBytes((key as Partial<PublicKey> | null)?.bytes);
  return isPublicKey ? publicKeyFromCose(publicKeyToCose(key as PublicKey)) : publicKeyFromJwk(key);
}
