import type { PublicKey, Signer } from '../core/index.ts';
import { addSignature } from '../trust/index.ts';
import { sha256 } from './algorithms.ts';
import { usageError } from './errors.ts';

/** Signs with those keys of which the private half is here. */
export async function signHere(
  file: Uint8Array,
  keys: readonly { readonly signer?: Signer | undefined }[],
): Promise<Uint8Array> {
  let signed = file;
  for (const { signer } of keys) if (signer !== undefined) signed = await addSignature(signed, signer, sha256);
  return signed;
}

/** How many of a root's keys must sign: as it was asked, or more than half. */
export function thresholdOf(wanted: number | undefined, keys: readonly PublicKey[]): number {
  if (keys.length > 16) throw usageError('--key: at most 16 keys');
  if (new Set(keys.map(({ bytes }) => String(bytes))).size < keys.length) {
    throw usageError('--key: one key is given twice', 'each of them must be of another person or machine');
  }
  const threshold = wanted ?? Math.floor(keys.length / 2) + 1;
  if (threshold > keys.length) {
    throw usageError(`--threshold ${threshold}: more than there are keys`, `--key is given ${keys.length} times`);
  }
  return threshold;
}
