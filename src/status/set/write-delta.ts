import { type CborValue, claim, downloadMessageType, encodeCbor } from '../../codec/index.ts';
import { type Digest, type Signer, StatusError } from '../../core/index.ts';
import { signSign1 } from '../../crypto/index.ts';
import { writeChanges } from './changes.ts';
import { leadsTo } from './manifest.ts';
import { checkRevocationSet, type RevocationSet } from './open.ts';
import { rebase, statesOfSet, universeOf } from './states.ts';

/**
 * Makes the delta that leads from one revocation set to a later one of the same publisher: a few bytes for each
 * license whose status changed, and the later one's manifest.
 *
 * @example
 * ```ts
 * const delta = await signRevocationDelta(openRevocationSet(monday), openRevocationSet(tuesday), signer, keyId, sha256)
 * ```
 * @param before the whole set that devices hold
 * @param after the whole set that they are to hold
 * @param signer a key that the trust list gives the publisher: of the use `status` for its own lists, `region-status`
 * for those of all issuers of its region
 * @param keyId 8 bytes; see `keyIdOf`
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @throws StatusError `revocation-delta-chain` where `after` is of another publisher, or not later;
 * `revocation-set-root`, `revocation-set-malformed`, `revocation-set-incomplete`
 * @throws CryptoError `signer-failed`
 * @see docs/revocation-set.md
 */
export async function signRevocationDelta(
  before: RevocationSet,
  after: RevocationSet,
  signer: Signer,
  keyId: Uint8Array,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  await checkRevocationSet(before, sha256);
  await checkRevocationSet(after, sha256);
  if (!leadsTo(before, after)) {
    throw new StatusError(
      'revocation-delta-chain',
      'expected two sets of one publisher, the later with a higher epoch',
    );
  }
  const states = rebase(statesOfSet(before), before.lists, after.lists);
  const changes = writeChanges(states, statesOfSet(after), universeOf(after.lists));
  const claims = new Map<CborValue, CborValue>([
    [claim.expiration, after.expiration],
    [claim.issuedAt, after.issuedAt],
    [claim.revocationDeltaBody, [await sha256(before.manifest), after.manifest, changes]],
  ]);
  return signSign1(signer, keyId, downloadMessageType.revocationDelta, encodeCbor(claims));
}
