import { type CborValue, claim, encodeCbor, keyIdOf, messageType } from '../codec/index.ts';
import {
  type Digest,
  isListOf,
  isNatural,
  isTuple,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
  toSeconds,
} from '../core/index.ts';
import { openClaims, signSign1, verifyWithAny } from '../crypto/index.ts';
import { demand, isKeyBytes, publicKeyOf } from './read.ts';
import { isRegion } from './region.ts';

/** What a verifier's operator pins: who may sign trust lists, and for which regions. */
export interface Root {
  /** From 1, higher for each later root. */
  readonly sequence: number;
  /** Regions of GB/T 2260 that lists under this root may speak for, each covering what lies in it. */
  readonly regions: readonly number[];
  /** Exactly one in this version. */
  readonly keys: readonly PublicKey[];
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; nothing may be accepted under it afterwards. */
  readonly expiration: number;
}

/** What a root file says. */
export interface RootOptions {
  /** Regions of GB/T 2260, six digits, at least one, e.g. `[310000]`. */
  readonly regions: readonly number[];
  /** When it is signed. */
  readonly issuedAt: Date;
  /** Until when it may be used. */
  readonly expiresAt: Date;
  /** From 1, higher for each later root. Default 1. */
  readonly sequence?: number;
}

const code = 'root-malformed';

/**
 * Makes a root file: the operator's public key and regions, signed by that key.
 *
 * @example
 * ```ts
 * const root = await createRoot({ regions: [310000], issuedAt, expiresAt }, rootSigner, sha256)
 * ```
 * @param options regions and times; see {@link RootOptions}
 * @param signer the root's own key
 * @param sha256 for the key's id
 * @returns the bytes of the file to pin
 * @throws TrustError `root-malformed` for wrong options
 */
export async function createRoot(
  options: RootOptions,
  signer: Signer,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const { regions, sequence = 1 } = options;
  const body = [sequence, 1, regions, [signer.publicKey.bytes]];
  readBody(body);
  const payload = encodeCbor(
    new Map<CborValue, CborValue>([
      [claim.expiration, toSeconds(options.expiresAt)],
      [claim.issuedAt, toSeconds(options.issuedAt)],
      [claim.rootBody, body],
    ]),
  );
  return signSign1(signer, await keyIdOf(signer.publicKey, sha256), messageType.root, payload);
}

function readBody(body: unknown): Pick<Root, 'sequence' | 'regions' | 'keys'> {
  demand(isTuple(body, isNatural, isNatural, isListOf(isRegion), isListOf(isKeyBytes)), code);
  const [sequence, threshold, regions, keys] = body;
  // A later version may demand more than one key.
  demand(threshold === 1 && keys.length === 1 && regions.length > 0, code);
  return { sequence, regions, keys: keys.map(publicKeyOf) };
}

/**
 * Opens a root file and checks that it is signed by its own key. Whether to trust it is the caller's decision: pin
 * its bytes.
 *
 * @example
 * ```ts
 * const root = await openRoot(bytes, [ed25519, es256])
 * ```
 * @param bytes the whole file; copied
 * @param algorithms the bindings to verify with
 * @throws TrustError `root-malformed`, `root-signature`; CodecError where the bytes are no root file
 */
export async function openRoot(bytes: Uint8Array, algorithms: readonly SignatureVerifier[]): Promise<Root> {
  const { sign1, map, issuedAt, expiration } = openClaims(new Uint8Array(bytes), messageType.root);
  const body = readBody(map.get(claim.rootBody));
  const keys = body.keys.map((publicKey) => ({ publicKey }));
  demand(await verifyWithAny(sign1, keys, algorithms), 'root-signature');
  return { ...body, issuedAt, expiration };
}
