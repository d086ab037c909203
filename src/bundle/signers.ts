import { claim } from '../codec/index.ts';
import { isNatural, type SignatureVerifier } from '../core/index.ts';
import { type SignedClaims, verifyWithAny } from '../crypto/index.ts';
import type { RevocationListName, RevocationManifest } from '../status/index.ts';
import {
  type IssuerEntry,
  type IssuerKey,
  type KeyUse,
  keyCounts,
  keysFor,
  regionCovers,
  type TrustIndex,
  type TrustList,
} from '../trust/index.ts';

/** Who signed something, with which key, under which list. */
export interface SignedBy {
  readonly list: TrustList;
  readonly issuer: IssuerEntry;
  readonly key: IssuerKey;
}

type Signed = Pick<SignedClaims, 'sign1' | 'issuedAt'>;

/** The key of a publisher, with one of some uses and good at the time of the signature, with which it verifies. */
export async function publisherOf(
  { sign1, issuedAt }: Signed,
  { region, number }: RevocationManifest['publisher'],
  uses: readonly KeyUse[],
  trust: TrustIndex,
  algorithms: readonly SignatureVerifier[],
): Promise<SignedBy | undefined> {
  const { list, issuer } = trust.find(region, number);
  if (!list || !issuer) return undefined;
  const keys = uses.flatMap((use) => keysFor(issuer, use)).filter((key) => isGood(key, issuedAt));
  const key = await verifyWithAny(sign1, keys, algorithms);
  return key && { list, issuer, key };
}

function isGood(key: IssuerKey, issuedAt: number): boolean {
  return !key.compromised && keyCounts(key, issuedAt);
}

/** Those with whom a set speaks for a region come first: a key may have both uses. */
export const setUses = ['region-status', 'status'] as const;

/** Whether a publisher may speak for a list: its own always, those of others in its region by a key that says so. */
export function speaksFor(
  { list, issuer, key }: SignedBy,
  { region, number }: RevocationListName,
  trust: TrustIndex,
): boolean {
  if (issuer.region === region && issuer.number === number) return true;
  const other = trust.find(region, number);
  const isRegional = key.use === 'region-status' && regionCovers(issuer.region, region);
  return isRegional && other.issuer !== undefined && other.list === list;
}

/** An issuer at whose address a status list stands, with the list's number. */
export interface AddressedList {
  readonly issuer: IssuerEntry;
  readonly number: number;
  /** With which it verifies; undefined where none does. */
  readonly key: IssuerKey | undefined;
}

/** Whose status list it is by its address, and who of them signed it. */
export async function addressesOf(
  { sign1, map, issuedAt }: SignedClaims,
  trust: TrustIndex,
  algorithms: readonly SignatureVerifier[],
): Promise<readonly AddressedList[]> {
  const uri = String(map.get(claim.subject));
  const found: AddressedList[] = [];
  for (const issuer of trust.lists.flatMap(({ issuers }) => issuers)) {
    const number = Number(uri.slice(issuer.statusUri?.length));
    if (!isNatural(number, 0xffffffff) || uri !== `${issuer.statusUri}${number}`) continue;
    const keys = keysFor(issuer, 'status').filter((key) => isGood(key, issuedAt));
    found.push({ issuer, number, key: await verifyWithAny(sign1, keys, algorithms) });
  }
  return found;
}
