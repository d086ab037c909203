import { isLicenseError, type SignatureVerifier, StatusError } from '../core/index.ts';
import { openStatusClaims, packedListOf } from '../status/index.ts';
import type { TrustIndex } from '../trust/index.ts';
import type { OfflineStatuses, RefusedPart, StatusSource } from './inputs.ts';
import { addressesOf } from './signers.ts';

/** The newest statuses of each list, as they are found one after another. */
export interface StatusIndex extends Pick<OfflineStatuses, 'find' | 'newestSignedAt'> {
  /** Of two that are as new the first one holds. */
  put(region: number, number: number, list: number, source: StatusSource): void;
  /** Opens one input; a fault of it is noted, and stops no other. */
  attempt(input: RefusedPart['input'], position: number, open: () => Promise<void>): Promise<void>;
  readonly refused: readonly RefusedPart[];
}

export function createStatusIndex(): StatusIndex {
  const found = new Map<string, StatusSource>();
  const refused: RefusedPart[] = [];
  let newestSignedAt = 0;
  const nameOf = (...name: readonly number[]) => name.join('/');
  return {
    refused,
    get newestSignedAt() {
      return newestSignedAt;
    },
    put(region, number, list, source) {
      const name = nameOf(region, number, list);
      const before = found.get(name);
      newestSignedAt = Math.max(newestSignedAt, source.issuedAt);
      if (!before || before.issuedAt < source.issuedAt) found.set(name, source);
    },
    find: (region, number, list) => found.get(nameOf(region, number, list)),
    async attempt(input, position, open) {
      try {
        await open();
      } catch (error) {
        const { code, message } = isLicenseError(error) ? error : { code: 'internal-error' as const, message: '' };
        refused.push({ input, position, code, message });
      }
    },
  };
}

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
  index: StatusIndex,
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
  for (const { issuer, number } of signed) index.put(issuer.region, issuer.number, number, list);
  return true;
}
