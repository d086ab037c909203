import { claim, decompress, messageType, type Sign1 } from '../codec/index.ts';
import { isBytes, isNatural, isText, StatusError } from '../core/index.ts';
import { openClaims, type SignedClaims } from '../crypto/index.ts';

/**
 * Status types (draft-ietf-oauth-status-list §7.1). 3 and 12 to 15 are the application's; the others are reserved.
 * A reader takes every value but `valid` for not valid.
 */
export const statusType = { valid: 0, invalid: 1, suspended: 2 } as const;

/** Bits of one status that the format knows. */
export type StatusBits = 1 | 2 | 4 | 8;

/** Bounds of a status list; each a named option. */
export interface StatusListLimits {
  /** Bytes of the whole token. Default 67,108,864 (64 MB). */
  readonly maxBytes?: number;
  /** Statuses in the list, up to the byte that holds the last. Default 33,554,432 (2²⁵). */
  readonly maxEntries?: number;
}

/** A status list as it was read. Nothing about it is verified until the signature of `sign1` is. */
export interface StatusList {
  /** The signed parts: verify them with a key for statuses of the license's issuer before believing any status. */
  readonly sign1: Sign1;
  /** `kid`: a hint for which keys to try. */
  readonly keyId: Uint8Array;
  /** `sub`: must be equal to the address that the license gives for its list. */
  readonly uri: string;
  /** Bits of one status. */
  readonly bits: StatusBits;
  /** How many statuses there are; those of the last byte that were never given out count. */
  readonly entries: number;
  /** Seconds since 1970. */
  readonly issuedAt: number;
  /** Seconds since 1970; the list must not be relied on afterwards. */
  readonly expiration: number;
  /** How long after its download the list may be kept before a newer one is due. */
  readonly timeToLiveSeconds: number | undefined;
  /**
   * The status at an index: see {@link statusType}; a value without a name is given as it is.
   *
   * @throws StatusError `status-list-range` where the index is no whole number from 0 to `entries - 1`
   */
  status(index: number): number;
}

/**
 * Reads a Token Status List in a CWT, and **verifies nothing**: neither the signature nor whose it is, nor `uri`, nor
 * the times. The verifier does, with the keys of the trust list.
 *
 * `exp` is required, although the draft only recommends it: nothing else would bound for how long an old list, in
 * which a license is still valid, could be shown.
 *
 * @example
 * ```ts
 * const list = decodeStatusList(bytes)
 * if (await verifySign1(list.sign1, key, prepared)) list.status(4711) === statusType.valid
 * ```
 * @param bytes a COSE_Sign1 with tag 18, never with the CWT tag 61; its `lst` may be any zlib stream
 * @param limits see {@link StatusListLimits}
 * @throws StatusError `status-list-malformed`, `status-list-limit`
 * @throws CodecError every `cbor-…`, `cose-…` and `zlib-…` code, `cwt-malformed`, `limit-inflated-bytes`
 * @see draft-ietf-oauth-status-list §4.3, §5.2
 */
export function decodeStatusList(bytes: Uint8Array, limits: StatusListLimits = {}): StatusList {
  const { packed, maxBytes, unpack } = packedListOf(openStatusClaims(bytes, limits), limits);
  return unpack(decompress(packed, maxBytes));
}

/**
 * The claims of a status list, before anything is inflated, so that its signature can be verified first.
 *
 * @example
 * ```ts
 * const claims = openStatusClaims(bytes)
 * if (await verifyWithAny(claims.sign1, keys, algorithms)) {
 *   const { packed, maxBytes, unpack } = packedListOf(claims)
 *   const list = unpack(await ed25519.inflate(packed, maxBytes))
 * }
 * ```
 * @param bytes as for {@link decodeStatusList}
 * @param limits `maxBytes`; see {@link StatusListLimits}
 * @throws StatusError `status-list-limit`
 * @throws CodecError every `cbor-…` and `cose-…` code, `cwt-malformed`
 */
export function openStatusClaims(bytes: Uint8Array, { maxBytes = 2 ** 26 }: StatusListLimits = {}): SignedClaims {
  if (!(bytes.length <= maxBytes)) throw new StatusError('status-list-limit', 'over maxBytes');
  return openClaims(new Uint8Array(bytes), messageType.statusList, { maxStringBytes: maxBytes });
}

function isBits(value: unknown): value is StatusBits {
  return value === 1 || value === 2 || value === 4 || value === 8;
}

/** A status list that is still to be inflated, by whichever platform. */
export interface PackedStatusList {
  /** One zlib stream. */
  readonly packed: Uint8Array;
  /** What it may inflate to, in bytes. */
  readonly maxBytes: number;
  /** Makes the list of what it inflated to. */
  unpack(statuses: Uint8Array): StatusList;
}

/**
 * The list in the claims of a token whose header was checked; for an example see {@link openStatusClaims}.
 *
 * @param claims what `openStatusClaims` gave
 * @param limits `maxEntries`; see {@link StatusListLimits}
 * @throws StatusError `status-list-malformed`
 */
export function packedListOf(
  { sign1, keyId, map, issuedAt, expiration }: SignedClaims,
  { maxEntries = 2 ** 25 }: StatusListLimits = {},
): PackedStatusList {
  const uri = map.get(claim.subject);
  const timeToLiveSeconds = map.get(claim.timeToLive);
  const list = map.get(claim.statusList);
  const [bits, packed] = list instanceof Map ? [list.get('bits'), list.get('lst')] : [];
  const isTimed = timeToLiveSeconds === undefined || (isNatural(timeToLiveSeconds) && timeToLiveSeconds > 0);
  if (!(uri && isText(uri) && isTimed && isBits(bits) && isBytes(packed))) {
    throw new StatusError('status-list-malformed');
  }
  return {
    packed,
    maxBytes: Math.ceil((maxEntries * bits) / 8),
    unpack(statuses) {
      const entries = (statuses.length * 8) / bits;
      function status(index: number): number {
        if (!isNatural(index, entries - 1)) throw new StatusError('status-list-range');
        const at = index * bits;
        return ((statuses[at >>> 3] as number) >> (at & 7)) & ((1 << bits) - 1);
      }
      return Object.freeze({ sign1, keyId, uri, bits, entries, issuedAt, expiration, timeToLiveSeconds, status });
    },
  };
}
