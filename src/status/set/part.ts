import { type Digest, StatusError } from '../../core/index.ts';
import { chunksOf, type RevocationListName } from './manifest.ts';
import { digestsWithout } from './merkle.ts';
import { checkRevocationSet, type RevocationSet } from './open.ts';
import { fileOf } from './write.ts';

/**
 * The part of a revocation set that has some of its lists, for a device that needs no others: the same manifest, so
 * that whoever reads it checks it as it would the whole, with 32 bytes a step of the tree for what is left out.
 *
 * @example
 * ```ts
 * const part = await partOfRevocationSet(openRevocationSet(bytes), ({ region, number }) => region === 310000 && number === 12, sha256)
 * ```
 * @param set the whole set
 * @param wanted which of its lists the part has
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @throws StatusError `revocation-set-root`, `revocation-set-incomplete` where the set is itself a part
 */
export async function partOfRevocationSet(
  set: RevocationSet,
  wanted: (list: RevocationListName) => boolean,
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  await checkRevocationSet(set, sha256);
  const isWanted = set.lists.flatMap((list) => new Array<boolean>(chunksOf(list)).fill(wanted(list)));
  if (set.digests.length > 0) throw new StatusError('revocation-set-incomplete');
  const digests = await digestsWithout(set.chunks, (number) => isWanted[number] === true, sha256);
  return fileOf(
    set.manifest,
    set.chunks.map((chunk, i) => (isWanted[i] ? chunk : undefined)),
    digests,
  );
}
