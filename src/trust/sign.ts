import {
  type CborValue,
  claim,
  decodeSign,
  encodeCbor,
  encodeSign,
  headerLabel,
  keyIdOf,
  type MessageType,
  messageType,
  type Sign,
  signatureInput,
} from '../codec/index.ts';
import {
  type Bytes,
  compareBytes,
  type Digest,
  equalBytes,
  type PublicKey,
  type SignatureVerifier,
  type Signer,
  TrustError,
  toSeconds,
} from '../core/index.ts';
import { algorithmIdOf, makeSignature } from '../crypto/index.ts';
import { decodeTrustList, readListBody, type TrustListContent, uses } from './list.ts';
import { decodeRoot, type Root, readRootBody } from './root.ts';
import { signersOf } from './signed.ts';

/** When something is signed, and until when it may be used. */
export interface SigningTimes {
  /** When it is signed. */
  readonly issuedAt: Date;
  /** Until when it may be used. */
  readonly expiresAt: Date;
}

/** What a root file says. */
export interface RootOptions extends SigningTimes {
  /** Regions of GB/T 2260, six digits, at least one, e.g. `[310000]`. */
  readonly regions: readonly number[];
  /** Public keys of the root, 1 to 16, each once. */
  readonly keys: readonly PublicKey[];
  /** How many of them must sign, from 1. Default more than half: 1 of 1, 2 of 3, 3 of 5. */
  readonly threshold?: number;
  /** 1 for the first, and 1 higher for each later root. Default 1. */
  readonly sequence?: number;
}

/** A trust list that is to be signed. */
export interface TrustListOptions extends Omit<TrustListContent, 'rootSequence'> {
  /** Sequence of the root in force. Default 1. */
  readonly rootSequence?: number;
}

const limits = { maxStringBytes: 67_108_864, maxItems: 4_000_000 } as const;

function unsigned(type: MessageType, label: number, body: CborValue, { issuedAt, expiresAt }: SigningTimes): Bytes {
  const payload = encodeCbor(
    new Map<CborValue, CborValue>([
      [claim.expiration, toSeconds(expiresAt)],
      [claim.issuedAt, toSeconds(issuedAt)],
      [label, body],
    ]),
  );
  return encodeSign({ bodyBytes: encodeCbor(new Map([[headerLabel.type, type]])), payload, signatures: [] });
}

/**
 * A root file without signatures: what its keys are to sign, each on its own machine, with {@link addSignature}.
 *
 * @example
 * ```ts
 * const toBeSigned = encodeRoot({ regions: [310000], keys, threshold: 2, issuedAt, expiresAt })
 * ```
 * @param options keys, threshold, regions and times; see {@link RootOptions}
 * @throws TrustError `root-malformed` for wrong options
 */
export function encodeRoot(options: RootOptions): Bytes {
  const { regions, keys, sequence = 1 } = options;
  const { threshold = Math.floor(keys.length / 2) + 1 } = options;
  const body = [sequence, threshold, regions, keys.map(({ bytes }) => bytes)];
  readRootBody(body);
  return unsigned(messageType.root, claim.rootBody, body, options);
}

/**
 * A trust list without signatures: what the root's keys are to sign, each on its own machine.
 *
 * @example
 * ```ts
 * const toBeSigned = encodeTrustList({ sequence: 7, regions: [310000], issuers }, { issuedAt, expiresAt })
 * ```
 * @param content issuers, their keys and their types; see {@link TrustListContent}
 * @param times when it is signed and until when it may be used
 * @throws TrustError `trust-list-malformed`, `trust-list-region`, `trust-list-key`
 */
export function encodeTrustList(content: TrustListOptions, times: SigningTimes): Bytes {
  const { rootSequence = 1, sequence, regions } = content;
  const issuers = content.issuers.map(({ region, number, names, types, keys, statusUri }) => {
    const entries = keys.map(({ publicKey, use, notBefore, notAfter, compromised = null }) => {
      return [publicKey.bytes, uses.indexOf(use), notBefore, notAfter, compromised];
    });
    return [region, number, names.zh, names.en, types, entries, statusUri];
  });
  const body = [rootSequence, sequence, regions, issuers];
  readListBody(body);
  return unsigned(messageType.trustList, claim.trustListBody, body, times);
}

/** A root or a trust list taken apart; a key of a root must sign nothing else by mistake. */
function open(bytes: Uint8Array): Sign {
  const sign = decodeSign(bytes, limits);
  if (sign.bodyHeader.get(headerLabel.type) === messageType.trustList) decodeTrustList(bytes);
  else decodeRoot(bytes);
  return sign;
}

/** One signature by one key, sorted, so that the way in which they came together leaves no trace. */
function close({ bodyBytes, payload, signatures }: Sign): Bytes {
  const byKeyId = new Map(signatures.map((each) => [String(each.protectedHeader.get(headerLabel.keyId)), each]));
  const sorted = [...byKeyId.values()].sort((a, b) => compareBytes(a.protectedBytes, b.protectedBytes));
  return encodeSign({ bodyBytes, payload, signatures: sorted });
}

/**
 * Adds the signature of one key to a root or a trust list; that which the key made before is replaced.
 *
 * @example
 * ```ts
 * const signedByMe = await addSignature(toBeSigned, signer, sha256)
 * ```
 * @param file a root or a trust list, with any number of signatures or none
 * @param signer a key of the root, or of the root before
 * @param sha256 for the key's id
 * @throws CodecError, TrustError where the file is neither a root nor a trust list; CryptoError `signer-failed`
 * @throws CryptoError `signer-failed`
 */
export async function addSignature(file: Uint8Array, signer: Signer, sha256: Digest): Promise<Bytes> {
  const sign = open(new Uint8Array(file));
  const { bodyBytes, payload } = sign;
  const protectedHeader = new Map<CborValue, CborValue>([
    [headerLabel.algorithm, algorithmIdOf(signer)],
    [headerLabel.keyId, await keyIdOf(signer.publicKey, sha256)],
  ]);
  const protectedBytes = encodeCbor(protectedHeader);
  const signature = await makeSignature(signer, signatureInput({ bodyBytes, protectedBytes, payload }));
  const added = { bodyBytes, protectedBytes, protectedHeader, unprotectedHeader: new Map(), payload, signature };
  return close({ ...sign, signatures: [...sign.signatures, added] });
}

/**
 * Brings the signatures together that several machines added to copies of one file.
 *
 * @example
 * ```ts
 * const trustList = mergeSignatures([signedByMe, signedByYou])
 * ```
 * @param files copies of one root or one trust list, at least one
 * @throws TrustError `trust-mismatch` where they are not copies of one thing
 * @throws CodecError where one is no root or trust list
 * @throws TypeError where there is none
 */
export function mergeSignatures(files: readonly Uint8Array[]): Bytes {
  const [first, ...others] = files.map(open);
  if (!first) throw new TypeError('expected at least one file');
  const same = ({ bodyBytes, payload }: Sign) =>
    equalBytes(bodyBytes, first.bodyBytes) && equalBytes(payload, first.payload);
  if (!others.every(same)) {
    throw new TrustError('trust-mismatch', 'signatures: expected copies of one file, and they say different things');
  }
  return close({ ...first, signatures: [...others, first].flatMap(({ signatures }) => signatures) });
}

/**
 * Those keys of a root that signed a file, and whose signature verifies: for "2 of 3".
 *
 * @example
 * ```ts
 * const signers = await signersAmong(file, root.keys, [ed25519, es256])
 * signers.length >= root.threshold
 * ```
 * @param file a root or a trust list
 * @param keys of a root
 * @param algorithms the bindings to verify with
 * @throws CodecError, TrustError where the file is neither a root nor a trust list
 */
export async function signersAmong(
  file: Uint8Array,
  keys: Root['keys'],
  algorithms: readonly SignatureVerifier[],
): Promise<readonly PublicKey[]> {
  return signersOf(open(new Uint8Array(file)).signatures, keys, algorithms);
}

async function signAll(file: Bytes, signers: Signer | readonly Signer[], sha256: Digest): Promise<Bytes> {
  let signed = file;
  for (const signer of [signers].flat()) signed = await addSignature(signed, signer, sha256);
  return signed;
}

/**
 * Makes a root file and signs it with keys that are at hand.
 *
 * @example
 * ```ts
 * const root = await createRoot({ regions: [310000], issuedAt, expiresAt }, rootSigner, sha256)
 * ```
 * @param options see {@link RootOptions}; `keys` are those of the signers, where it is left out
 * @param signers one or more keys of the root, and of the root before it
 * @param sha256 for the keys' ids
 * @returns the bytes of the file to pin
 * @throws TrustError `root-malformed` for wrong options
 * @throws CryptoError `signer-failed`
 */
export async function createRoot(
  options: Omit<RootOptions, 'keys'> & Partial<Pick<RootOptions, 'keys'>>,
  signers: Signer | readonly Signer[],
  sha256: Digest,
): Promise<Bytes> {
  const keys = [signers].flat().map(({ publicKey }) => publicKey);
  return signAll(encodeRoot({ keys, ...options }), signers, sha256);
}

/**
 * Makes a trust list and signs it with keys that are at hand.
 *
 * @example
 * ```ts
 * await signTrustList({ sequence: 7, regions: [310000], issuers }, { issuedAt, expiresAt }, rootSigners, sha256)
 * ```
 * @param content issuers, their keys and their types; see {@link TrustListContent}
 * @param times when it is signed and until when it may be used
 * @param signers as many keys of the root as its threshold
 * @param sha256 for the keys' ids
 * @throws TrustError `trust-list-malformed`, `trust-list-region`, `trust-list-key`
 * @throws CryptoError `signer-failed`
 */
export async function signTrustList(
  content: TrustListOptions,
  times: SigningTimes,
  signers: Signer | readonly Signer[],
  sha256: Digest,
): Promise<Bytes> {
  return signAll(encodeTrustList(content, times), signers, sha256);
}
