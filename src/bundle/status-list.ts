import { type SignatureVerifier, StatusError } from '../core/index.ts';
import { openStatusClaims, packedListOf } from '../status/index.ts';
import type { TrustIndex } from '../trust/index.ts';
import type { StatusCollector } from './inputs.ts';
import { addressesOf } from './signers.ts';

/** Bounds of a status list. */
export interface StatusListBounds {
  readonly maxBytes: number;
  readonly maxEntries: number;
}

/**
 * Enters a status list for each issuer at whose address it stands and who signed it. Nothing is inflated for anybody
 * whose signature does not hold.
 *
 * @returns whether it stands at the address of any issuer
 */
export async function openStatusList(
  bytes: Uint8Array,
  collector: StatusCollector,
  trust: TrustIndex,
  algorithms: readonly SignatureVerifier[],
  bounds?: StatusListBounds,
): Promise<boolean> {
  const claims = openStatusClaims(bytes, bounds);
  const addressed = await addressesOf(claims, trust, algorithms);
  if (addressed.length === 0) return false;
  const signed = addressed.filter(({ key }) => key);
  if (signed.length === 0) throw new StatusError('status-list-signature');
  const { packed, maxBytes, unpack } = packedListOf(claims, bounds);
  const { inflate } = algorithms[0] as SignatureVerifier;
  const list = unpack(await inflate(packed, maxBytes));
  for (const { issuer, number } of signed) collector.put(issuer.region, issuer.number, number, list);
  return true;
}
