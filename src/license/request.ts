import { claim, decodeSign1, encodeSign1, headerLabel, messageType, toCoseKey } from '../codec/index.ts';
import {
  equalBytes,
  FormatError,
  isBytes,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
  toSeconds,
} from '../core/index.ts';
import { signWithHeader, verifyWithAny } from '../crypto/index.ts';
import { holderKeyOf, type ProofOptions, proofClaims, readProof } from './proof.ts';

/**
 * Asks an issuer to bind a license to a key, and proves that the holder can sign with it.
 *
 * @example
 * ```ts
 * const request = await signHolderRequest({ audience: '310000/12', nonce, issuedAt: new Date() }, holder)
 * ```
 * @param options `audience`: the issuer, `REGION/NUMBER`; `nonce`: what the issuer gave, 8 to 64 bytes
 * @param signer the holder's key
 * @returns a COSE_Sign1 with `typ` request
 * @throws CryptoError `signer-failed`; TypeError for a wrong audience, nonce or time
 */
export async function signHolderRequest(
  options: ProofOptions & { readonly nonce: Uint8Array },
  signer: Signer,
): Promise<Uint8Array<ArrayBuffer>> {
  if (!isBytes(options.nonce)) throw new TypeError('nonce: expected what the issuer gave');
  const payload = proofClaims(options, [claim.confirmation, new Map([[1, toCoseKey(signer.publicKey)]])]);
  return encodeSign1(await signWithHeader(signer, messageType.request, [], payload));
}

/** What an issuer expects of a holder's request. */
export interface CheckHolderRequestOptions {
  /** The issuer itself, `REGION/NUMBER`. */
  readonly audience: string;
  /** The nonce that it gave this holder; used once. */
  readonly nonce: Uint8Array;
  /** The present instant. */
  readonly now: Date;
  /** How long ago it may have been made, seconds. Default 600. */
  readonly maxAgeSeconds?: number;
  /** By how much clocks may differ, seconds. Default 60. */
  readonly clockToleranceSeconds?: number;
}

/**
 * Checks a holder's request and gives the key to which a license may be bound.
 *
 * @example
 * ```ts
 * const holderKey = await checkHolderRequest(request, { audience: '310000/12', nonce, now: new Date() }, [ed25519, es256])
 * ```
 * @param bytes what `signHolderRequest` gave
 * @param options what is expected of it
 * @param algorithms bindings of the algorithms that holders may have
 * @throws FormatError `holder-request-malformed`, `holder-key-malformed`, `holder-request-refused` (for another issuer, with another nonce, too
 * old or not signed with its own key); CodecError every `cbor-…` and `cose-…` code
 */
export async function checkHolderRequest(
  bytes: Uint8Array,
  options: CheckHolderRequestOptions,
  algorithms: readonly SignatureVerifier[],
): Promise<PublicKey> {
  const { audience, nonce, now, maxAgeSeconds = 600, clockToleranceSeconds = 60 } = options;
  const sign1 = decodeSign1(new Uint8Array(bytes));
  if (sign1.protectedHeader.get(headerLabel.type) !== messageType.request || sign1.protectedHeader.size !== 2) {
    throw new FormatError('holder-request-malformed', 'expected what signHolderRequest gives');
  }
  const proof = readProof(sign1, {}, 'holder-request-malformed', 1);
  const publicKey = holderKeyOf(proof.map.get(claim.confirmation));
  const age = toSeconds(now) - proof.issuedAt;
  const refused =
    proof.audience !== audience
      ? 'it is for another issuer'
      : !(proof.nonce && equalBytes(proof.nonce, nonce))
        ? 'it has another nonce'
        : !(age <= maxAgeSeconds && age >= -clockToleranceSeconds)
          ? 'it is too old or from the future'
          : !(await verifyWithAny(sign1, [{ publicKey }], algorithms)) && 'its key did not sign it';
  if (refused !== false) throw new FormatError('holder-request-refused', `holder's request: ${refused}`);
  return publicKey;
}
