import { claim, downloadMessageType } from '../../codec/index.ts';
import { type Digest, equalBytes, isBytes, isTuple, StatusError } from '../../core/index.ts';
import { openClaims, type SignedClaims } from '../../crypto/index.ts';
import { changed } from './changes.ts';
import { leadsTo, openManifest, type RevocationManifest, type RevocationSetLimits } from './manifest.ts';
import { checkRevocationSet, type RevocationSet } from './open.ts';
import { malformed } from './read-code.ts';
import { chunksOfStates, rebase, statesOfSet, universeOf } from './states.ts';
import { fileOf } from './write.ts';

/** A delta of a revocation set, taken apart. Nothing about it is verified until the signature of `sign1` is. */
export interface RevocationDelta extends Omit<SignedClaims, 'map'> {
  /** SHA-256 of the manifest of the set to which it applies. */
  readonly from: Uint8Array;
  /** The manifest of the set that it gives: its own signature is verified with that set. */
  readonly to: RevocationManifest;
  /** The coded changes. */
  readonly changes: Uint8Array;
}

/**
 * Takes a delta apart, and **verifies nothing**.
 *
 * @example
 * ```ts
 * const delta = openRevocationDelta(bytes)
 * await verifyWithAny(delta.sign1, keys, algorithms)
 * ```
 * @param bytes the whole file; not copied
 * @param limits see {@link RevocationSetLimits}
 * @throws StatusError `revocation-set-malformed`, `revocation-set-limit`
 * @throws CodecError every `cbor-…` and `cose-…` code, `cwt-malformed`
 */
export function openRevocationDelta(bytes: Uint8Array, limits: RevocationSetLimits = {}): RevocationDelta {
  const { maxBytes = 2 ** 26 } = limits;
  if (!(bytes.length <= maxBytes)) throw new StatusError('revocation-set-limit', 'revocation-set-limit: maxBytes');
  const { sign1, keyId, map, issuedAt, expiration } = openClaims(bytes, downloadMessageType.revocationDelta, {
    maxStringBytes: maxBytes,
  });
  const body = map.get(claim.revocationDeltaBody);
  if (!isTuple(body, isBytes, isBytes, isBytes)) return malformed();
  const [from, manifest, changes] = body;
  const to = openManifest(manifest, limits);
  if (from.length !== 32 || to.issuedAt !== issuedAt || to.expiration !== expiration) malformed();
  return { sign1, keyId, issuedAt, expiration, from, to, changes };
}

/**
 * Applies deltas to a revocation set, one after another, and gives the file of the last of them, byte for byte as its
 * publisher made it; the bytes are checked against its manifest's root. Open it as any other: verify the signature of
 * its manifest, and of every delta, by the keys of the trust list.
 *
 * @example
 * ```ts
 * const newer = await applyRevocationDeltas(set, [monday, tuesday].map((file) => openRevocationDelta(file)), sha256)
 * ```
 * @param set the whole set that is held
 * @param deltas in the order of their epochs; each from the set that the one before it gives
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @throws StatusError `revocation-delta-chain` where one applies to another set, is of another publisher or leads
 * back: take the full file; `revocation-set-root`, `revocation-set-malformed`, `revocation-set-limit`,
 * `revocation-set-incomplete`
 */
export async function applyRevocationDeltas(
  set: RevocationSet,
  deltas: readonly RevocationDelta[],
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  await checkRevocationSet(set, sha256);
  let manifest: RevocationManifest = set;
  let states = statesOfSet(set);
  for (const { from, to, changes } of deltas) {
    const isNext = leadsTo(manifest, to) && equalBytes(from, await sha256(manifest.manifest));
    if (!isNext) throw new StatusError('revocation-delta-chain');
    states = changed(rebase(states, manifest.lists, to.lists), universeOf(to.lists), changes);
    manifest = to;
  }
  const chunks = chunksOfStates(states, manifest.lists);
  await checkRevocationSet({ ...manifest, chunks, digests: new Uint8Array() }, sha256);
  return fileOf(manifest.manifest, chunks);
}
