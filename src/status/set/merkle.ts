import { type Bytes, concat, type Digest, StatusError } from '../../core/index.ts';
import { malformed } from './read-code.ts';

/** Digests begin with another byte for a leaf and for a node, so that neither passes for the other (RFC 9162 §2.1.1). */
async function leafOf(chunk: Uint8Array, sha256: Digest): Promise<Uint8Array> {
  return sha256(concat([0], chunk));
}

/** How many of `count` leaves stand left of the root: the largest power of two below. */
function leftOf(count: number): number {
  return 2 ** (31 - Math.clz32(count - 1));
}

/** What a tree is computed from, or taken apart by. */
interface Tree {
  /** A leaf; undefined where it is not here. */
  chunk(number: number): Uint8Array | undefined;
  /** The digest of a part of which no leaf is here. */
  missing(first: number, count: number): Uint8Array | Promise<Uint8Array>;
  readonly sha256: Digest;
}

async function digestOf(tree: Tree, first: number, count: number): Promise<Uint8Array> {
  let isHere = false;
  for (let i = first; i < first + count && !isHere; i++) isHere = tree.chunk(i) !== undefined;
  if (!isHere) return tree.missing(first, count);
  if (count === 1) return leafOf(tree.chunk(first) as Uint8Array, tree.sha256);
  const left = leftOf(count);
  const a = await digestOf(tree, first, left);
  const b = await digestOf(tree, first + left, count - left);
  return tree.sha256(concat([1], a, b));
}

/** The chunks of a file, by their numbers; undefined where one is not here. */
export type Chunks = readonly (Uint8Array | undefined)[];

/**
 * The root of the chunks that are here and of the digests that stand for the others, in the order in which they are
 * needed; every digest must be.
 */
export async function rootOf(chunks: Chunks, digests: Uint8Array, sha256: Digest): Promise<Uint8Array> {
  let used = 0;
  const root = await digestOf(
    {
      chunk: (number) => chunks[number],
      missing() {
        used += 32;
        return used <= digests.length ? digests.subarray(used - 32, used) : malformed();
      },
      sha256,
    },
    0,
    chunks.length,
  );
  if (used !== digests.length) malformed();
  return root;
}

/** The digests that stand for those of `chunks`, all of which are here, that are not `wanted`. */
export async function digestsWithout(
  chunks: Chunks,
  wanted: (number: number) => boolean,
  sha256: Digest,
): Promise<Bytes> {
  const digests: Uint8Array[] = [];
  const whole: Tree = {
    chunk: (number) => chunks[number],
    missing: () => {
      throw new StatusError('revocation-set-incomplete');
    },
    sha256,
  };
  await digestOf(
    {
      chunk: (number) => (wanted(number) ? chunks[number] : undefined),
      async missing(first, count) {
        const digest = await digestOf(whole, first, count);
        digests.push(digest);
        return digest;
      },
      sha256,
    },
    0,
    chunks.length,
  );
  return concat(...digests);
}
