import {
  type CborValue,
  claim,
  encodeCbor,
  encodeSign,
  headerLabel,
  keyIdOf,
  messageType,
  signatureInput,
} from '../../src/codec/index.ts';
import type { Signer } from '../../src/core/index.ts';
import { algorithmIdOf } from '../../src/crypto/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { days } from './city.ts';

export interface ForgedSignature {
  readonly protectedBytes: Uint8Array;
  readonly signature: Uint8Array;
}

/** A root or a trust list that says anything, well signed; `tamper` changes the signatures. */
export async function forgeTrust(
  type: messageType.root | messageType.trustList,
  body: CborValue,
  signers: Signer | readonly Signer[],
  tamper: (signatures: readonly ForgedSignature[]) => readonly ForgedSignature[] = (signatures) => signatures,
): Promise<Uint8Array> {
  const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);
  const payload = encodeCbor(
    new Map<CborValue, CborValue>([
      [claim.expiration, seconds(days(90))],
      [claim.issuedAt, seconds(days(-1))],
      [type === messageType.root ? claim.rootBody : claim.trustListBody, body],
    ]),
  );
  const bodyBytes = encodeCbor(new Map([[headerLabel.type, type]]));
  const signatures = await Promise.all([signers].flat().map((signer) => signOnce(signer, bodyBytes, payload)));
  return encodeSign({ bodyBytes, payload, signatures: tamper(signatures) });
}

/** One signature over a body, under any `kid`. */
export async function signOnce(
  signer: Signer,
  bodyBytes: Uint8Array,
  payload: Uint8Array,
  keyId?: Uint8Array,
): Promise<ForgedSignature> {
  const protectedBytes = encodeCbor(
    new Map<CborValue, CborValue>([
      [headerLabel.algorithm, algorithmIdOf(signer)],
      [headerLabel.keyId, keyId ?? (await keyIdOf(signer.publicKey, sha256))],
    ]),
  );
  return { protectedBytes, signature: await signer.sign(signatureInput({ bodyBytes, protectedBytes, payload })) };
}
