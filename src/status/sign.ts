import { type CborValue, claim, compress, decompress, encodeCbor, messageType } from '../codec/index.ts';
import { equalBytes, type Signer, toSeconds } from '../core/index.ts';
import { signSign1 } from '../crypto/index.ts';

/** What a status list says. */
export interface StatusListContent {
  /** Address of the list: what licenses name as their list, and readers compare. */
  readonly uri: string;
  /** 1 for valid and invalid, 2 where statuses can be suspended. */
  readonly bits: 1 | 2;
  /**
   * Every status in the order of the indices, one an element; or only those that are not valid, by index. An index
   * that was never given out is valid.
   */
  readonly statuses: Uint8Array | ReadonlyMap<number, number>;
  /**
   * Indices of the list, 1 to 33,554,432; default 1,048,576 for a map, all of them for an array. Lists are published
   * full-size from their first day, for a growing list tells how many licenses there are.
   */
  readonly entries?: number;
  /** When it is signed: verifiers count its age from here. */
  readonly issuedAt: Date;
  /** From when on nobody may rely on the list. */
  readonly expiresAt: Date;
  /** How long a reader may keep the list before it asks for a newer one, in whole seconds above 0. */
  readonly timeToLiveSeconds?: number;
  /**
   * Makes the zlib stream (RFC 1950); default level 9 of `fflate`, which runs everywhere. zlib itself makes 15 to 20 %
   * less: give the smallest of `deflateSync` of `node:zlib` with the strategies default, filtered and Huffman only.
   */
  readonly compress?: (bytes: Uint8Array) => Uint8Array;
}

const maxEntries = 33_554_432;

function isCount(value: number, most: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= most;
}

function pack({ bits, statuses, entries: wanted }: StatusListContent): Uint8Array {
  if (bits !== 1 && bits !== 2) throw new TypeError('bits must be 1 or 2');
  const isArray = statuses instanceof Uint8Array;
  if (!isArray && !(statuses instanceof Map)) throw new TypeError('statuses must be a Uint8Array or a Map');
  const entries = wanted ?? (isArray ? statuses.length : 2 ** 20);
  if (!isCount(entries, maxEntries)) throw new TypeError(`entries must be a whole number from 1 to ${maxEntries}`);
  if (isArray && entries !== statuses.length) throw new TypeError('entries must be the length of statuses');
  const packed = new Uint8Array(Math.ceil((entries * bits) / 8));
  for (const [index, status] of statuses.entries()) {
    if (!isCount(index + 1, entries)) throw new TypeError(`an index of statuses is not from 0 to ${entries - 1}`);
    if (!isCount(status + 1, 1 << bits)) throw new TypeError(`a status is not from 0 to ${(1 << bits) - 1}: see bits`);
    const at = index * bits;
    packed[at >>> 3] = (packed[at >>> 3] as number) | (status << (at & 7));
  }
  return packed;
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

/**
 * Signs a Token Status List as a CWT: the statuses of up to 2²⁵ licenses in one file that says of none whose it is.
 *
 * @example
 * ```ts
 * const bytes = await signStatusList({
 *   uri: 'https://licenses.example/status/7',
 *   bits: 2,
 *   statuses: new Map([[4711, statusType.suspended]]),
 *   issuedAt: new Date(),
 *   expiresAt: new Date(Date.now() + 7 * 86_400_000),
 *   timeToLiveSeconds: 86_400,
 * }, signer, await keyIdOf(signer.publicKey, sha256))
 * ```
 * @param content the statuses, their address and their times; see {@link StatusListContent}
 * @param signer a key that the trust list gives the use `status`
 * @param keyId 8 bytes; see `keyIdOf`
 * @returns a COSE_Sign1 with tag 18, media type `application/statuslist+cwt`
 * @throws TypeError where a part of `content` is out of its range
 * @throws CryptoError `signer-failed`
 * @throws CodecError `zlib-…` where `compress` gives no zlib stream of the right length
 * @see draft-ietf-oauth-status-list §4.3, §5.2
 */
export async function signStatusList(
  content: StatusListContent,
  signer: Signer,
  keyId: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const { uri, bits, timeToLiveSeconds } = content;
  const issuedAt = toSeconds(content.issuedAt);
  const expiration = toSeconds(content.expiresAt);
  if (!isAddress(uri)) throw new TypeError('uri must be the address of the list');
  if (!(issuedAt >= 0 && expiration >= issuedAt)) throw new TypeError('expiresAt must not be before issuedAt');
  if (timeToLiveSeconds !== undefined && !isCount(timeToLiveSeconds, Number.MAX_SAFE_INTEGER)) {
    throw new TypeError('timeToLiveSeconds must be a whole number above 0');
  }
  const packed = pack(content);
  const lst = (content.compress ?? compress)(packed);
  if (content.compress !== undefined && !equalBytes(decompress(lst, packed.length), packed)) {
    throw new TypeError('compress gave a zlib stream of other bytes');
  }
  const list = new Map<CborValue, CborValue>([
    ['bits', bits],
    ['lst', lst],
  ]);
  const claims = new Map<CborValue, CborValue>([
    [claim.subject, uri],
    [claim.expiration, expiration],
    [claim.issuedAt, issuedAt],
    [claim.statusList, list],
  ]);
  if (timeToLiveSeconds !== undefined) claims.set(claim.timeToLive, timeToLiveSeconds);
  return signSign1(signer, keyId, messageType.statusList, encodeCbor(claims));
}
