import {
  algorithmId,
  algorithmOfId,
  type CborLimits,
  type CborValue,
  type Claims,
  decodeClaims,
  decodeSign1,
  encodeCbor,
  encodeSign1,
  headerLabel,
  type MessageType,
  type Sign1,
  type Sign1Parts,
  signatureInput,
} from '../codec/index.ts';
import {
  type AlgorithmName,
  CodecError,
  CryptoError,
  isBytes,
  isLicenseError,
  type PreparedKey,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
} from '../core/index.ts';

/**
 * Signs a payload as COSE_Sign1 with `alg`, `kid` and a mandatory `typ`.
 *
 * @example
 * ```ts
 * const keyId = await keyIdOf(signer.publicKey, sha256)
 * const bytes = await signSign1(signer, keyId, messageType.license, encodeCbor(claims))
 * ```
 * @param signer the key to sign with
 * @param keyId 8 bytes; see `keyIdOf`
 * @param type the `typ` (RFC 9596) of what is signed, of `messageType`
 * @param payload the encoded claims
 * @returns the COSE_Sign1 (RFC 9052 §4.2) with tag 18
 * @throws CryptoError `signer-failed` where the signer gives something else than 64 bytes or throws
 */
export async function signSign1(
  signer: Signer,
  keyId: Uint8Array,
  type: MessageType,
  payload: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return encodeSign1(await signWithHeader(signer, type, [[headerLabel.keyId, keyId]], payload));
}

/**
 * Signs a payload under a protected header of `alg`, `typ` and what else is given; {@link signSign1} for the usual case.
 *
 * @example
 * ```ts
 * encodeSign1({ ...(await signWithHeader(signer, messageType.request, [], payload)) })
 * ```
 * @param signer the key to sign with
 * @param type the `typ` (RFC 9596) of what is signed
 * @param labels further labels of the protected header with their values
 * @param payload the encoded claims
 * @returns the signed parts, to be encoded with or without unprotected headers
 * @throws CryptoError `signer-failed`
 */
export async function signWithHeader(
  signer: Signer,
  type: MessageType,
  labels: readonly (readonly [label: number, value: CborValue])[],
  payload: Uint8Array,
): Promise<Sign1Parts> {
  const header = new Map<CborValue, CborValue>([
    [headerLabel.algorithm, algorithmIdOf(signer)],
    ...labels,
    [headerLabel.type, type],
  ]);
  const protectedBytes = encodeCbor(header);
  const signature = await makeSignature(signer, signatureInput({ protectedBytes, payload }));
  return { protectedBytes, payload, signature };
}

/**
 * The COSE algorithm id under which a signer's messages go out, the fully specified one (RFC 9864).
 *
 * @example
 * ```ts
 * algorithmIdOf(signer) // -19 for Ed25519
 * ```
 * @param signer a signer or a key; only its algorithm is looked at
 */
export function algorithmIdOf({ algorithm }: Pick<Signer, 'algorithm'>): number {
  return algorithm === 'Ed25519' ? algorithmId.Ed25519 : algorithmId.ESP256;
}

/**
 * Has a message signed, and sees that what comes back can be a signature.
 *
 * @example
 * ```ts
 * const signature = await makeSignature(signer, signatureInput({ bodyBytes, protectedBytes, payload }))
 * ```
 * @param signer the key to sign with
 * @param message what is signed, e.g. a Sig_structure
 * @returns 64 bytes
 * @throws CryptoError `signer-failed` where the signer gives something else than 64 bytes or throws
 */
export async function makeSignature(signer: Signer, message: Uint8Array): Promise<Uint8Array> {
  let signature: Uint8Array;
  try {
    signature = await signer.sign(message);
  } catch (cause) {
    throw isLicenseError(cause) ? cause : new CryptoError('signer-failed', 'the signer did not sign', { cause });
  }
  if (!isBytes(signature) || signature.length !== 64) {
    throw new CryptoError('signer-failed', 'the signer must give 64 bytes: R‖S for Ed25519, r‖s for ES256, never DER');
  }
  return signature;
}

/**
 * Takes one of our own signed things apart and requires its `typ`.
 *
 * @example
 * ```ts
 * const { keyId, payload } = openSign1(bytes, messageType.license)
 * ```
 * @param bytes the whole message; what is given back are views into it
 * @param type the one `typ` that is accepted
 * @param limits of the outer item; see {@link CborLimits}
 * @throws CodecError what `decodeSign1` throws, and `cose-type` where `typ` is missing or another
 */
export function openSign1(
  bytes: Uint8Array,
  type: MessageType,
  limits: CborLimits = {},
): Sign1 & { readonly keyId: Uint8Array } {
  const sign1 = decodeSign1(bytes, limits);
  return { ...sign1, keyId: keyIdIn(sign1, type) };
}

/**
 * The `kid` of a message of which the `typ` is required.
 *
 * @example
 * ```ts
 * const keyId = keyIdIn(decodeSelectiveSign1(bytes), messageType.selectiveLicense)
 * ```
 * @param sign1 the message, taken apart
 * @param type the one `typ` that is accepted
 * @throws CodecError `cose-type` where `typ` is missing or another, `cose-header` where there is no `kid`
 */
export function keyIdIn({ protectedHeader }: Sign1, type: MessageType): Uint8Array {
  if (protectedHeader.get(headerLabel.type) !== type) throw new CodecError('cose-type');
  const keyId = protectedHeader.get(headerLabel.keyId);
  if (!isBytes(keyId)) throw new CodecError('cose-header');
  return keyId;
}

/** One of our own signed things with its claims. Nothing about it is verified until the signature of `sign1` is. */
export interface SignedClaims extends Claims {
  /** The signed parts. */
  readonly sign1: Sign1;
  /** `kid`: a hint for which keys to try. */
  readonly keyId: Uint8Array;
}

/**
 * Takes a CWT of our own apart: `openSign1` and `decodeClaims` in one.
 *
 * @example
 * ```ts
 * const { sign1, map, issuedAt } = openClaims(bytes, messageType.trustList)
 * ```
 * @param bytes the whole message; what is given back are views into it
 * @param type the one `typ` that is accepted
 * @param limits of the outer item and of the claims; see {@link CborLimits}
 * @throws CodecError what `openSign1` and `decodeClaims` throw
 */
export function openClaims(bytes: Uint8Array, type: MessageType, limits: CborLimits = {}): SignedClaims {
  const sign1 = openSign1(bytes, type, limits);
  const { map, issuedAt, expiration } = decodeClaims(sign1.payload, limits);
  return { sign1, keyId: sign1.keyId, map, issuedAt, expiration };
}

/**
 * Verifies the signature of a COSE_Sign1 with one key; the header's algorithm must be the key's.
 *
 * @example
 * ```ts
 * await verifySign1(sign1, publicKey, await ed25519.prepare(publicKey)) // true or false
 * ```
 * @param sign1 the message, taken apart
 * @param key the key that it should be signed with
 * @param prepared the same key, prepared by a binding
 */
export function verifySign1(sign1: Sign1, key: PublicKey, prepared: PreparedKey): boolean | Promise<boolean> {
  return algorithmOf(sign1) === key.algorithm && prepared(signatureInput(sign1), sign1.signature);
}

function algorithmOf({ protectedHeader }: Sign1): AlgorithmName | undefined {
  return algorithmOfId(protectedHeader.get(headerLabel.algorithm));
}

/**
 * The binding for the algorithm that the header names.
 *
 * @example
 * ```ts
 * const prepared = await bindingFor(sign1, [ed25519, es256])?.prepare(publicKey)
 * ```
 * @param sign1 the message, taken apart
 * @param algorithms the bindings that are allowed
 * @returns undefined where the header names another algorithm, or none
 */
export function bindingFor(sign1: Sign1, algorithms: readonly SignatureVerifier[]): SignatureVerifier | undefined {
  const wanted = algorithmOf(sign1);
  return algorithms.find(({ algorithm }) => algorithm === wanted);
}

/**
 * The first of some keys with which the signature verifies, by the bindings that are allowed; undefined for none.
 * A key that is no acceptable key counts as one with which nothing verifies.
 *
 * @example
 * ```ts
 * const signedBy = await verifyWithAny(sign1, keysFor(issuer, 'license'), [ed25519, es256])
 * ```
 * @param sign1 the message, taken apart
 * @param keys public keys, each with whatever belongs to it, tried in their order
 * @param algorithms the bindings that are allowed: without one for the algorithm of the header, no key is tried
 * @throws CryptoError `algorithm-unsupported` where the platform lacks an algorithm that the bindings promise
 */
export async function verifyWithAny<Key extends { readonly publicKey: PublicKey }>(
  sign1: Sign1,
  keys: readonly Key[],
  algorithms: readonly SignatureVerifier[],
): Promise<Key | undefined> {
  const binding = bindingFor(sign1, algorithms);
  for (const key of binding ? keys : []) {
    const { publicKey } = key;
    try {
      // Only what is late is awaited: with a platform that answers at once, waiting is a part of the cost.
      const preparing = (binding as SignatureVerifier).prepare(publicKey);
      const prepared = preparing instanceof Promise ? await preparing : preparing;
      const verifying = verifySign1(sign1, publicKey, prepared);
      if (verifying instanceof Promise ? await verifying : verifying) return key;
    } catch (error) {
      if (!isLicenseError(error, 'key-invalid')) throw error;
    }
  }
  return undefined;
}
