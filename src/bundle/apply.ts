import { BundleError, type Clock, equalBytes, type SignatureVerifier, StatusError } from '../core/index.ts';
import { applyRevocationDeltas, openRevocationDelta, openRevocationSet, type RevocationSet } from '../status/index.ts';
import type { TrustIndex } from '../trust/index.ts';
import { type ByteReader, type ByteSource, readerOf } from './byte-source.ts';
import { checkBundle } from './check.ts';
import { type BundleLimits, type BundleManifest, malformed, maxManifestBytes, openBundleManifest } from './manifest.ts';
import { decodeNote, encodeNote } from './note.ts';
import { manifestOf } from './open.ts';
import { completeOptions } from './options.ts';
import { publisherOf, setUses } from './signers.ts';
import type { BundleStore, BundleWriting, StoredBundle } from './store.ts';

/** `ELOB` and the version of the format; `ELOD` where it is a delta. */
export const magic = [0x45, 0x4c, 0x4f, 0x42, 1] as const;
export const deltaMagic = [0x45, 0x4c, 0x4f, 0x44, 1] as const;

/** With what a bundle is checked and where it goes. */
export interface ApplyBundleOptions {
  /** Where the device keeps its bundle. */
  readonly store: BundleStore;
  /**
   * Root files that the operator pins, at least one, as in `createVerifier`. What the bundle brings of roots only
   * extends them.
   */
  readonly roots: readonly Uint8Array[];
  /** The bindings to verify with; a signature of another algorithm does not count. */
  readonly algorithms: readonly SignatureVerifier[];
  /**
   * Whose bundles are taken. Default of whoever a trust list under a pinned root gives a key for bundles: where roots of
   * several regions are pinned, the bundle of one region's publisher then takes the place of another's.
   */
  readonly publisher?: BundleManifest['publisher'];
  /** Default: the device's clock. */
  readonly clock?: Clock;
  /** See {@link BundleLimits}. */
  readonly limits?: BundleLimits;
}

/** What became of a bundle. */
export interface AppliedBundle {
  /** `newer`: it is held now; `same`: it was held before, and nothing else of it was read. */
  readonly outcome: 'newer' | 'same';
  readonly publisher: BundleManifest['publisher'];
  readonly sequence: number;
  readonly catalogRevision: number;
  /** When it was signed. */
  readonly issuedAt: Date;
  /** SHA-256 of its manifest: its name. */
  readonly digest: Uint8Array;
  /** Positions of parts that are of no use here: of regions for which no root is pinned. Empty where `same`. */
  readonly unusedParts: readonly number[];
}

/**
 * Takes a bundle, or a delta of one, from a file, a USB stick or a network, into a store: part by part, so that no more
 * than the largest part is in memory. It checks every signature, every time and every position against the pinned roots
 * and against what the device held; where anything is wrong, what was held stays as it was.
 *
 * @example
 * ```ts
 * import { createReadStream } from 'node:fs'
 *
 * const { outcome, sequence } = await applyBundle(createReadStream('/media/usb/city.elob'), { store, roots, algorithms })
 * ```
 * @param source the file in pieces, or whole
 * @param options see {@link ApplyBundleOptions}
 * @throws BundleError `bundle-truncated`, `bundle-malformed`, `bundle-limit`, `bundle-part`, `bundle-misdated`,
 * `bundle-signature`, `bundle-rollback`, `bundle-expired`, `bundle-delta-base` (a delta for another bundle than is held: take the full file),
 * `bundle-store-changed` (another process was faster: nothing is lost), `bundle-store-damaged`
 * @throws TrustError, StatusError, CodecError where a part is wrong: e.g. `root-chain`, `trust-list-signature`,
 * `status-list-signature`, `revocation-set-signature`, `revocation-set-root`
 * @throws TypeError for wrong options; what source and store throw
 * @see docs/bundle.md
 */
export async function applyBundle(source: ByteSource, options: ApplyBundleOptions): Promise<AppliedBundle> {
  const { store, roots, algorithms, publisher: wanted, now, limits } = completeOptions('applyBundle', options);
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const reader = readerOf(source, limits.maxBundleBytes);
  let held: StoredBundle | undefined;
  let writing: BundleWriting | undefined;
  try {
    held = await store.read();
    const before = held;
    const memory = before && decodeNote(before.note);
    const { manifest, isDelta } = await readHead(reader, limits);
    const digest = new Uint8Array(await sha256(manifest.manifest));
    const { publisher, sequence, catalogRevision } = manifest;
    const about = { publisher, sequence, catalogRevision, digest, issuedAt: new Date(manifest.issuedAt * 1000) };
    if (memory && equalBytes(memory.digest, digest)) return { outcome: 'same', ...about, unusedParts: [] };
    const isWanted = wanted?.region === publisher.region && wanted.number === publisher.number;
    if (wanted && !isWanted) throw new BundleError('bundle-signature');
    let partOf: PartOf = (position) => reader.take(manifest.parts[position]?.length ?? 0);
    if (isDelta) {
      const from = await reader.take(32);
      if (!(before && memory && equalBytes(memory.digest, from))) throw new BundleError('bundle-delta-base');
      partOf = await partsOfDelta(reader, manifest, before, limits, algorithms);
    }
    const target = await store.write(before);
    writing = target;
    await target.add(manifest.manifest);
    const next: PartOf = async (position, trust) => {
      const bytes = await partOf(position, trust);
      const part = manifest.parts[position];
      if (!(part && bytes.length === part.length && equalBytes(await sha256(bytes), part.digest))) {
        throw new BundleError('bundle-part');
      }
      await target.add(bytes);
      return bytes;
    };
    const { note, unused } = await checkBundle(manifest, next, memory, { roots, algorithms, now, limits });
    await reader.end();
    await target.commit(encodeNote({ digest, ...note }));
    return { outcome: 'newer', ...about, unusedParts: unused };
  } finally {
    // Each of them, whatever becomes of the others.
    await Promise.allSettled([held?.close(), reader.close(), writing?.abandon()]);
  }
}

type PartOf = (position: number, trust?: TrustIndex) => Promise<Uint8Array>;

export async function readHead(
  reader: ByteReader,
  limits: Required<BundleLimits>,
): Promise<{ readonly manifest: BundleManifest; readonly isDelta: boolean }> {
  const start = await reader.take(magic.length);
  const isDelta = equalBytes(start, Uint8Array.from(deltaMagic));
  if (!(isDelta || equalBytes(start, Uint8Array.from(magic)))) malformed();
  const length = await reader.varint();
  if (length > maxManifestBytes) malformed();
  const manifest = openBundleManifest(await reader.take(length), limits);
  const whole = manifest.parts.reduce((sum, part) => sum + part.length, 0);
  if (!(whole <= limits.maxBundleBytes)) throw new BundleError('bundle-limit', 'bundle-limit: maxBundleBytes');
  return { manifest, isDelta };
}

/** Makes each part of a delta's bundle, from what is held and from what the delta brings. */
async function partsOfDelta(
  reader: ByteReader,
  manifest: BundleManifest,
  held: StoredBundle,
  limits: Required<BundleLimits>,
  algorithms: readonly SignatureVerifier[],
): Promise<PartOf> {
  const { sha256 } = algorithms[0] as SignatureVerifier;
  const before = manifestOf(await held.read(0), limits);
  const heldAt = (digest: Uint8Array) => before.parts.findIndex((part) => equalBytes(part.digest, digest));

  /** The set that is held to which a delta applies. */
  async function setNamed(name: Uint8Array): Promise<RevocationSet> {
    for (const [position, part] of before.parts.entries()) {
      if (part.kind !== 'revocation-set') continue;
      const set = openRevocationSet(await held.read(position + 1), { maxBytes: limits.maxPartBytes });
      if (equalBytes(await sha256(set.manifest), name)) return set;
    }
    throw new BundleError('bundle-delta-base');
  }
  async function updated(count: number, trust: TrustIndex): Promise<Uint8Array> {
    const deltas = [];
    for (let i = 0; i < count; i++) {
      const length = await reader.varint();
      if (length > limits.maxPartBytes) throw new BundleError('bundle-limit', 'bundle-limit: maxPartBytes');
      const delta = openRevocationDelta(await reader.take(length), { maxBytes: limits.maxPartBytes });
      // Nothing is decoded for anybody whose signature does not hold.
      const signedBy = await publisherOf(delta, delta.to.publisher, setUses, trust, algorithms);
      if (!signedBy) throw new StatusError('revocation-set-signature');
      deltas.push(delta);
    }
    return applyRevocationDeltas(await setNamed(deltas[0]?.from ?? new Uint8Array()), deltas, sha256);
  }
  return async (position, trust) => {
    const { kind, length, digest } = manifest.parts[position] as BundleManifest['parts'][number];
    const steps = await reader.varint();
    if (steps === 1) return reader.take(length);
    if (steps === 0) {
      const at = heldAt(digest);
      return at === -1 ? malformed() : held.read(at + 1);
    }
    return kind === 'revocation-set' && trust && steps <= maxDeltas ? updated(steps - 1, trust) : malformed();
  };
}

/** Steps of one part of a delta: a month of days, and then some. */
const maxDeltas = 64;
