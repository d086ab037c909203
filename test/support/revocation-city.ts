import { sha256 } from '../../src/crypto/node.ts';
import {
  openRevocationSet,
  type RevocationListContent,
  type RevocationSet,
  type RevocationSetContent,
  signRevocationDelta,
  signRevocationSet,
} from '../../src/status/index.ts';
import { seededSigner } from './city.ts';

export const publisherSigner = seededSigner(4);
export const keyId = Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8);
const start = Date.UTC(2026, 10, 20);

/** A list of an issuer of Shanghai with its statuses by index. */
export function listOf(
  list: number,
  entries: number,
  statuses: Iterable<readonly [number, number]> = [],
  more: Partial<RevocationListContent> = {},
): RevocationListContent {
  return { region: 310000, number: 12, list, bits: 2, entries, statuses: new Map(statuses), ...more };
}

/** The set of a day, whose number is its epoch. */
export function signedSet(
  day: number,
  lists: Iterable<RevocationListContent>,
  more: Partial<RevocationSetContent> = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const issuedAt = new Date(start + day * 86_400_000);
  const expiresAt = new Date(issuedAt.getTime() + 7 * 86_400_000);
  const content = { publisher: { region: 310000, number: 1 }, epoch: day, lists, issuedAt, expiresAt, ...more };
  return signRevocationSet(content, publisherSigner, keyId, sha256);
}

export async function openedSet(...given: Parameters<typeof signedSet>): Promise<RevocationSet> {
  return openRevocationSet(await signedSet(...given));
}

export function signedDelta(before: RevocationSet, after: RevocationSet): Promise<Uint8Array<ArrayBuffer>> {
  return signRevocationDelta(before, after, publisherSigner, keyId, sha256);
}
