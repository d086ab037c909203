import { encodeCbor } from '../codec/index.ts';
import { isLicenseError, type SignatureVerifier, toHex } from '../core/index.ts';
import { decodeRoot, extendRoot, overlap, type Root } from '../trust/index.ts';

/** A pinned root, what it was extended to, and the fingerprint of each root on the way. */
export interface Chain {
  root: Root;
  readonly known: Set<string>;
}

/** What a root is known by from one bundle to the next. */
export async function fingerprintOf(
  { sequence, threshold, regions, keys }: Root,
  algorithms: readonly SignatureVerifier[],
): Promise<Uint8Array> {
  const { sha256 } = algorithms[0] as SignatureVerifier;
  return sha256(encodeCbor([sequence, threshold, regions, keys.map(({ bytes }) => bytes)]));
}

export async function chainFrom(root: Root, algorithms: readonly SignatureVerifier[]): Promise<Chain> {
  return { root, known: new Set([toHex(await fingerprintOf(root, algorithms))]) };
}

/** Takes a root file for the next of a chain; one that was passed before is passed over. Gives whether it led on. */
export async function follow(
  chain: Chain,
  file: Uint8Array,
  algorithms: readonly SignatureVerifier[],
): Promise<boolean> {
  const before = chain.root;
  chain.root = await extendRoot(before, [file], algorithms);
  if (chain.root === before) return false;
  chain.known.add(toHex(await fingerprintOf(chain.root, algorithms)));
  return true;
}

/** Follows root files that were taken before. Of a root that is pinned no more nothing is left. Gives those that led on. */
export async function followHeld(
  chains: readonly Chain[],
  files: readonly Uint8Array[],
  algorithms: readonly SignatureVerifier[],
): Promise<Uint8Array[]> {
  const leading: Uint8Array[] = [];
  for (const file of files) {
    for (const chain of chains) {
      if (await leadsOn(chain, file, algorithms).catch(onlyFalse)) leading.push(file);
    }
  }
  return leading;
}

/** What cannot be read leads nowhere: a device's own folder is not to be trusted. */
async function leadsOn(chain: Chain, file: Uint8Array, algorithms: readonly SignatureVerifier[]): Promise<boolean> {
  return overlap(chain.root.regions, decodeRoot(file).regions) && (await follow(chain, file, algorithms));
}

function onlyFalse(error: unknown): false {
  if (!isLicenseError(error)) throw error;
  return false;
}
