import { type CborMap, type CborValue, encodeByteString, encodeCbor, redactedKeys } from '../codec/index.ts';
import { type Bytes, type Digest, isBytes, isListOf, isText } from '../core/index.ts';
import { refuse } from './refuse.ts';

/** A disclosure that was opened, and where its digest stands. */
export interface OpenedDisclosure {
  /** As received, without the head of the byte string. */
  readonly bytes: Uint8Array;
  /** `[salt, value, key]`, `[salt, value]` or, of a decoy, `[salt]`. */
  readonly parts: readonly CborValue[];
  /** The map or array that holds its digest; undefined while none was found. */
  place?: CborValue;
}

/** Disclosures by the {@link keyOf} their digests. */
export type OpenedDisclosures = ReadonlyMap<string, OpenedDisclosure>;

export const isByteStrings = /*@__PURE__*/ isListOf(isBytes);

/** A digest as a text that sorts bytewise. */
export function keyOf(digest: Uint8Array): string {
  return digest.length === 32 ? String.fromCharCode(...digest) : refuse('license-malformed');
}

/** SHA-256 over the encoded byte string, head included. */
export function digestOf(disclosure: Uint8Array, sha256: Digest): Uint8Array | Promise<Uint8Array> {
  return sha256(encodeByteString(disclosure));
}

export async function openDisclosures(
  disclosures: readonly Uint8Array[],
  sha256: Digest,
  decode: (bytes: Uint8Array) => CborValue,
  maxDisclosures = 256,
): Promise<OpenedDisclosures> {
  if (!(disclosures.length <= maxDisclosures)) refuse('limit-disclosures');
  const opened = new Map<string, OpenedDisclosure>();
  for (const bytes of disclosures) {
    const parts = decode(bytes);
    const [salt, , key = 0] = Array.isArray(parts) ? (parts as readonly CborValue[]) : [];
    const isKey = Number.isSafeInteger(key) || (isText(key) && key.length < 256);
    if (!(isKey && isBytes(salt) && salt.length === 16 && (parts as readonly unknown[]).length < 4)) {
      refuse('disclosure-malformed');
    }
    const digest = keyOf(await digestOf(bytes, sha256));
    if (opened.has(digest)) refuse('disclosure-duplicate');
    opened.set(digest, { bytes, parts: parts as readonly CborValue[] });
  }
  return opened;
}

/** The disclosure of a digest that stands in `place`; of a decoy, or where it is not disclosed, undefined. */
export function takeDisclosure(
  opened: OpenedDisclosures,
  digest: string,
  place: CborValue,
  length: number,
): readonly CborValue[] | undefined {
  const found = opened.get(digest);
  if (!found) return undefined;
  if (found.place) refuse('disclosure-duplicate');
  found.place = place;
  if (found.parts.length === 1) return undefined;
  return found.parts.length === length ? found.parts : refuse('disclosure-malformed');
}

/**
 * Puts into a map what is disclosed of it and drops the other digests. The map is changed.
 *
 * @returns 1 where the map has digests, else 0
 */
export function settleMap(
  map: CborMap,
  opened: OpenedDisclosures,
  mayHold: (key: CborValue) => boolean,
  isOrdered = true,
): number {
  const entries = map as Map<CborValue, CborValue>;
  const digests = map.get(redactedKeys());
  if (!entries.delete(redactedKeys())) return 0;
  if (!isByteStrings(digests)) return refuse('license-malformed');
  let previous = '';
  for (const digest of digests.map(keyOf)) {
    if (isOrdered && digest <= previous) refuse('license-malformed');
    previous = digest;
    const parts = takeDisclosure(opened, digest, map, 3);
    if (!parts) continue;
    const [, value, key] = parts;
    if (!mayHold(key)) refuse('disclosure-reserved');
    if (map.has(key)) refuse('disclosure-conflict');
    entries.set(key, value);
  }
  return 1;
}

/** Every disclosure must stand behind a digest. */
export function requireSettled(opened: OpenedDisclosures): void {
  for (const { place } of opened.values()) if (!place) refuse('disclosure-unmatched');
}

/** A disclosure to be issued: of a map entry, or, with no entry, a decoy. */
export function makeDisclosure(salt: Uint8Array, ...entry: readonly [value?: CborValue, key?: CborValue]): Bytes {
  if (!(isBytes(salt) && salt.length === 16)) throw new TypeError('random: expected 16 bytes');
  return encodeCbor([salt, ...entry]);
}
