import { BundleError, concat, type Digest, equalBytes, isBytes, type Signer } from '../core/index.ts';
import { openRevocationDelta, openRevocationSet } from '../status/index.ts';
import { deltaMagic, magic, readHead } from './apply.ts';
import { readerOf, varintOf } from './byte-source.ts';
import {
  type BundleLimits,
  type BundleManifest,
  type BundleOptions,
  type BundlePart,
  type BundlePartKind,
  completeLimits,
  partKinds,
  signBundleManifest,
} from './manifest.ts';

/** A part that goes into a bundle. */
export interface BundlePartContent {
  readonly kind: BundlePartKind;
  /** The signed file; or what reads it, called twice, so that only one part is in memory at a time. */
  readonly bytes: Uint8Array | (() => Uint8Array | Promise<Uint8Array>);
}

/** A signed bundle that is ready to be written. */
export interface PackedBundle {
  /** SHA-256 of its manifest: its name. */
  readonly digest: Uint8Array;
  /** Bytes of the whole file. */
  readonly length: number;
  /** The file in pieces, each time anew. */
  pieces(): AsyncGenerator<Uint8Array, void, undefined>;
}

async function bytesOf({ bytes }: BundlePartContent): Promise<Uint8Array> {
  return isBytes(bytes) ? bytes : bytes();
}

/**
 * Makes a bundle: signs which parts belong together, and gives the file piece by piece. The parts themselves are not
 * checked; take what came out with `applyBundle` before you publish it.
 *
 * @example
 * ```ts
 * const parts = [{ kind: 'trust-list', bytes: trustList }, { kind: 'revocation-set', bytes: set }] as const
 * const publisher = { region: 310000, number: 1 }
 * const times = { issuedAt: new Date(), expiresAt: new Date(Date.now() + 7 * 86_400_000) }
 * const bundle = await packBundle({ publisher, sequence: 42, ...times }, parts, signer, keyId, sha256)
 * await writeFile('city-42.elob', bundle.pieces())
 * ```
 * @param options whose it is, which one, and until when it is to be taken; see {@link BundleOptions}
 * @param parts signed files, of each kind in any order; roots in that of their sequences
 * @param signer a key that a trust list in it gives the publisher with the use `bundle`
 * @param keyId 8 bytes; see `keyIdOf`
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @param limits parts and bundle of a size that devices take; see {@link BundleLimits}
 * @throws BundleError `bundle-limit`; `bundle-part`, while the file is written, where a part was read anew as another
 * @throws CryptoError `signer-failed`; TypeError where an option is out of its range
 * @see docs/bundle.md
 */
export async function packBundle(
  options: BundleOptions,
  parts: readonly BundlePartContent[],
  signer: Signer,
  keyId: Uint8Array,
  sha256: Digest,
  limits: BundleLimits = {},
): Promise<PackedBundle> {
  const { maxPartBytes, maxBundleBytes, maxParts } = completeLimits(limits);
  const sorted = partKinds.flatMap((kind) => parts.filter((part) => part.kind === kind));
  if (sorted.length < parts.length) throw new TypeError(`kind: expected ${partKinds.join(', ')}`);
  if (sorted.length > maxParts) throw new BundleError('bundle-limit', 'bundle-limit: maxParts');
  const named: BundlePart[] = [];
  for (const part of sorted) {
    const bytes = await bytesOf(part);
    if (!isBytes(bytes) || bytes.length === 0) throw new TypeError(`${part.kind}: expected bytes`);
    if (bytes.length > maxPartBytes) throw new BundleError('bundle-limit', 'bundle-limit: maxPartBytes');
    named.push({ kind: part.kind, length: bytes.length, digest: new Uint8Array(await sha256(bytes)) });
  }
  const manifest = await signBundleManifest(options, named, signer, keyId);
  const head = headOf(magic, manifest);
  const length = named.reduce((sum, part) => sum + part.length, head.length);
  if (length > maxBundleBytes) throw new BundleError('bundle-limit', 'bundle-limit: maxBundleBytes');
  return {
    digest: new Uint8Array(await sha256(manifest)),
    length,
    async *pieces() {
      yield head;
      for (const [position, part] of sorted.entries()) {
        const bytes = await bytesOf(part);
        if (!equalBytes(await sha256(bytes), named[position]?.digest as Uint8Array))
          throw new BundleError('bundle-part');
        yield bytes;
      }
    },
  };
}

function headOf(start: readonly number[], manifest: Uint8Array): Uint8Array {
  return concat(start, varintOf(manifest.length), manifest);
}

/** A bundle taken apart: its manifest and its parts. **Nothing about it is verified.** */
export interface BundleContents {
  readonly manifest: BundleManifest;
  /** A part by its position in the manifest. */
  part(position: number): Uint8Array | Promise<Uint8Array>;
}

/**
 * Takes a whole bundle apart, and **verifies nothing**: for tools that show one, or make a delta of two.
 *
 * @example
 * ```ts
 * const { manifest, part } = await readBundle(bytes)
 * manifest.parts.map(({ kind, length }) => `${kind}, ${length} bytes`)
 * ```
 * @param bytes the whole file, no delta; what is given back are views into it
 * @param limits see {@link BundleLimits}
 * @throws BundleError `bundle-truncated`, `bundle-malformed`, `bundle-limit`; CodecError where the manifest is none
 */
export async function readBundle(bytes: Uint8Array, limits: BundleLimits = {}): Promise<BundleContents> {
  const complete = completeLimits(limits);
  if (bytes.length > complete.maxBundleBytes) throw new BundleError('bundle-limit', 'bundle-limit: maxBundleBytes');
  const { manifest, isDelta } = await readHead(readerOf(bytes, complete.maxBundleBytes), complete);
  if (isDelta) throw new BundleError('bundle-malformed', 'a delta: expected a whole bundle');
  let at = headOf(magic, manifest.manifest).length;
  const starts = manifest.parts.map(({ length }) => {
    at += length;
    return at - length;
  });
  if (at > bytes.length) throw new BundleError('bundle-truncated');
  if (at < bytes.length) throw new BundleError('bundle-malformed');
  return {
    manifest,
    part(position) {
      const start = starts[position];
      if (start === undefined) throw new TypeError('position: no such part');
      return bytes.subarray(start, start + (manifest.parts[position]?.length ?? 0));
    },
  };
}

/**
 * The file of a bundle that was taken apart, piece by piece: byte for byte as its publisher made it.
 *
 * @example
 * ```ts
 * await writeFile('/media/usb/city.elob', bundleFile(contents))
 * ```
 * @param contents e.g. what `readBundle` gave
 */
export async function* bundleFile({ manifest, part }: BundleContents): AsyncGenerator<Uint8Array, void, undefined> {
  yield headOf(magic, manifest.manifest);
  for (const position of manifest.parts.keys()) yield part(position);
}

/**
 * Makes the delta that leads from one bundle to a later one: parts that both have are left out, and of a revocation set
 * only its own deltas go in. It has no signature of its own: what comes of it is the later bundle, byte for byte, or
 * nothing.
 *
 * @example
 * ```ts
 * const delta = await packBundleDelta(await readBundle(monday), await readBundle(tuesday), [setDelta], sha256)
 * ```
 * @param before what devices hold
 * @param after what they are to hold
 * @param revocationDeltas of `signRevocationDelta`, in any order; what leads to none of the sets is left out
 * @param sha256 of a binding, e.g. `ed25519.sha256`
 * @throws StatusError, CodecError for a delta or a set that is none
 */
export async function packBundleDelta(
  before: BundleContents,
  after: BundleContents,
  revocationDeltas: readonly Uint8Array[],
  sha256: Digest,
): Promise<Uint8Array<ArrayBuffer>> {
  const steps = await Promise.all(
    revocationDeltas.map(async (bytes) => {
      const { from, to } = openRevocationDelta(bytes);
      return { bytes, from, to: await sha256(to.manifest) };
    }),
  );
  const sets: Uint8Array[] = [];
  for (const [position, { kind }] of before.manifest.parts.entries()) {
    if (kind === 'revocation-set') sets.push(await sha256(openRevocationSet(await before.part(position)).manifest));
  }
  const pieces: Uint8Array[] = [
    headOf(deltaMagic, after.manifest.manifest),
    new Uint8Array(await sha256(before.manifest.manifest)),
  ];
  for (const [position, { kind, digest }] of after.manifest.parts.entries()) {
    if (before.manifest.parts.some((part) => equalBytes(part.digest, digest))) {
      pieces.push(varintOf(0));
      continue;
    }
    const bytes = await after.part(position);
    const path = kind === 'revocation-set' ? await pathTo(bytes) : [];
    const short = path.reduce((sum, { length }) => sum + length, 0) < bytes.length;
    if (path.length === 0 || !short) pieces.push(varintOf(1), bytes);
    else pieces.push(varintOf(1 + path.length), ...path.flatMap((step) => [varintOf(step.length), step]));
  }
  return concat(...pieces);

  /** Deltas from a set that is held to another, one after another; none where there is no way. */
  async function pathTo(set: Uint8Array): Promise<readonly Uint8Array[]> {
    const path: Uint8Array[] = [];
    let at: Uint8Array = await sha256(openRevocationSet(set).manifest);
    while (!sets.some((held) => equalBytes(held, at))) {
      const step = steps.find(({ to }) => equalBytes(to, at));
      if (!step || path.includes(step.bytes)) return [];
      path.unshift(step.bytes);
      at = step.from;
    }
    return path;
  }
}
