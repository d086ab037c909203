import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createFileBundleStore } from '../../bundle/file-store.ts';
import {
  type AppliedBundle,
  applyBundle,
  type BundleManifest,
  type BundlePartContent,
  type BundleStore,
  createMemoryBundleStore,
  fetcherOf,
  packBundle,
  packBundleDelta,
  readBundle,
  updateBundle,
} from '../../bundle/index.ts';
import { keyIdOf } from '../../codec/index.ts';
import { isLicenseError, toHex } from '../../core/index.ts';
import type { IssuerReference } from '../../license/index.ts';
import { decodeRoot } from '../../trust/index.ts';
import { algorithms, sha256 } from '../algorithms.ts';
import { bundleExpected, partNames, piecesOf, readPins, refusedBundle } from '../bundle-file.ts';
import { inFile, inputError, usageError, wordsOf } from '../errors.ts';
import { cannotWrite, filesOf, mustBeReplaceable, readBytes, writeWhole } from '../files.ts';
import { issuerName } from '../issuer-name.ts';
import { readSigner } from '../keys.ts';
import { describeSeconds, instantText, secondsAfter } from '../moments.ts';
import { whatIs } from '../signed-file.ts';
import { print, printJson, table } from '../terminal.ts';
import { notVerified } from './status-set.ts';

const partExpected = 'a later root, a trust list, a signed status list or a revocation set';

interface CreateOptions {
  readonly exceptions?: readonly string[];
  readonly root: readonly string[];
  readonly publisher: IssuerReference;
  readonly sequence: number;
  readonly key: string;
  readonly out: string;
  readonly catalogRevision: number;
  readonly hours: number;
  readonly ttlHours?: number;
  readonly at?: Date;
}

/** Parts by what the files are; each is read when it is needed, which `reading` is told, and no more of it is kept. */
function partsOf(
  paths: readonly string[],
  exceptions: readonly string[],
  reading: (path: string) => void,
): BundlePartContent[] {
  const readPart = (path: string, expected: string): Uint8Array => {
    reading(path);
    return readBytes(path, expected);
  };
  const kinds = Object.entries(partNames) as [BundlePartContent['kind'], string][];
  const sequences = new Map<BundlePartContent, number>();
  const parts = filesOf(paths).map((path): BundlePartContent => {
    const bytes = readBytes(path, partExpected);
    const found = whatIs(bytes);
    const kind = kinds.find(([, name]) => name === found)?.[0];
    if (kind === undefined) throw inputError(`${path}: is ${found}`, `expected: ${partExpected}`);
    const part: BundlePartContent = { kind, bytes: () => readPart(path, partExpected) };
    if (kind === 'root') sequences.set(part, decodeRoot(bytes).sequence);
    return part;
  });
  if (!parts.some(({ kind }) => kind === 'trust-list')) {
    throw usageError('no trust list is among the parts', 'give the signed list that names the publisher');
  }
  parts.sort((a, b) => (sequences.get(a) ?? 0) - (sequences.get(b) ?? 0));
  const sets = filesOf(exceptions).map((path): BundlePartContent => {
    return { kind: 'exception-set', bytes: () => readPart(path, 'an exception set') };
  });
  return [...parts, ...sets];
}

export async function create(paths: readonly string[], options: CreateOptions): Promise<void> {
  const { publisher, sequence, catalogRevision, key, out, hours, ttlHours, at = new Date() } = options;
  let last = out;
  const parts = partsOf(paths, options.exceptions ?? [], (path) => {
    last = path;
  });
  const roots = readPins(options.root);
  const signer = await readSigner(key);
  const times = { issuedAt: at, expiresAt: secondsAfter(at, hours) };
  const ttl = ttlHours === undefined ? {} : { timeToLiveSeconds: ttlHours };
  const keyId = await keyIdOf(signer.publicKey, sha256);
  const packed = await packBundle(
    { publisher, sequence, catalogRevision, ...times, ...ttl },
    parts,
    signer,
    keyId,
    sha256,
  );
  let applied: AppliedBundle;
  try {
    const store = createMemoryBundleStore();
    applied = await applyBundle(packed.pieces(), { store, roots, algorithms, clock: () => at });
  } catch (error) {
    // Each part is checked as soon as it is read, the bundle as a whole after its trust lists.
    const isPart = isLicenseError(error) && (error.code === 'bundle-misdated' || !error.code.startsWith('bundle-'));
    throw inFile(isPart ? last : out, error, 'parts that devices with these roots take; nothing was written');
  }
  await writePieces(out, packed.pieces());
  print(
    `offline bundle  ${out}, ${packed.length} bytes, sequence ${sequence}`,
    `parts           ${parts.length}${applied.unusedParts.length > 0 ? `, ${applied.unusedParts.length} of them for other roots` : ''}`,
    `name            ${toHex(packed.digest)}`,
    `signed          ${instantText(at)}, to be taken for ${describeSeconds(hours)}`,
  );
}

/** Writes a whole file or nothing, piece by piece. */
async function writePieces(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  mustBeReplaceable(path, 'an offline bundle');
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    await pipeline(pieces, createWriteStream(temporary, { flags: 'wx' }));
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(path, error);
  }
}

async function readWhole(path: string) {
  try {
    return await readBundle(readBytes(path, bundleExpected));
  } catch (error) {
    throw inFile(path, error, bundleExpected);
  }
}

interface DeltaOptions {
  readonly setDelta?: readonly string[];
  readonly out: string;
}

export async function delta(from: string, to: string, { setDelta = [], out }: DeltaOptions): Promise<void> {
  const [before, after] = [await readWhole(from), await readWhole(to)];
  if (after.manifest.sequence <= before.manifest.sequence) {
    throw inputError(`${to}: is not later than ${from}`, `expected: a sequence above ${before.manifest.sequence}`);
  }
  const steps = filesOf(setDelta).map((path) => {
    const bytes = readBytes(path, 'a delta of a revocation set');
    const found = whatIs(bytes);
    if (found !== 'a delta of a revocation set') throw inputError(`${path}: is ${found}`);
    return bytes;
  });
  const bytes = await packBundleDelta(before, after, steps, sha256);
  writeWhole(out, bytes);
  print(
    `delta  ${out}, ${bytes.length} bytes, from sequence ${before.manifest.sequence} to ${after.manifest.sequence}`,
  );
}

function manifestRows(manifest: Omit<BundleManifest, 'sign1' | 'keyId' | 'manifest' | 'parts'>): string[][] {
  const { publisher, sequence, catalogRevision, issuedAt, expiration, timeToLiveSeconds } = manifest;
  return [
    ['publisher', issuerName(publisher)],
    ['sequence', String(sequence)],
    ...(catalogRevision === 0 ? [] : [['catalog revision', String(catalogRevision)]]),
    ['signed', instantText(new Date(issuedAt * 1000))],
    ['until', instantText(new Date(expiration * 1000))],
    ...(timeToLiveSeconds === undefined ? [] : [['newer one after', describeSeconds(timeToLiveSeconds)]]),
  ];
}

interface ShowOptions {
  readonly json?: true;
}

export async function inspect(path: string, { json }: ShowOptions): Promise<void> {
  const { manifest } = await readWhole(path);
  const { publisher, sequence, catalogRevision, issuedAt, expiration, timeToLiveSeconds } = manifest;
  const name = toHex(await sha256(manifest.manifest));
  const parts = manifest.parts.map(({ kind, length, digest }) => ({ kind, bytes: length, sha256: toHex(digest) }));
  if (json) {
    const times = { issuedAt: new Date(issuedAt * 1000), expiresAt: new Date(expiration * 1000), timeToLiveSeconds };
    return printJson({ verified: false, publisher, sequence, catalogRevision, ...times, name, parts });
  }
  print(
    notVerified(),
    ...table([
      ...manifestRows(manifest),
      ['name', name],
      ...parts.map(({ kind, bytes, sha256 }, at) => [`part ${at}`, `${kind}, ${bytes} bytes, ${sha256}`]),
    ]),
  );
}

interface CheckOptions extends ShowOptions {
  readonly root: readonly string[];
  readonly publisher?: IssuerReference;
  readonly at?: Date;
}

interface StoreOptions extends CheckOptions {
  readonly store: string;
}

async function take(path: string, store: BundleStore, options: CheckOptions & Partial<StoreOptions>) {
  const { root, at, publisher } = options;
  const whose = publisher === undefined ? {} : { publisher };
  try {
    return await applyBundle(piecesOf(path), {
      store,
      roots: readPins(root),
      algorithms,
      ...whose,
      clock: () => at ?? new Date(),
    });
  } catch (error) {
    throw refusedBundle(isLicenseError(error, 'bundle-store-damaged') ? (options.store ?? path) : path, error);
  }
}

function shownApplied(applied: AppliedBundle, now: Date) {
  const { publisher, sequence, catalogRevision, issuedAt, digest, unusedParts } = applied;
  const ageSeconds = Math.floor((now.getTime() - issuedAt.getTime()) / 1000);
  return { publisher, sequence, catalogRevision, issuedAt, ageSeconds, name: toHex(digest), unusedParts };
}

function appliedRows(applied: AppliedBundle, now: Date): string[][] {
  const { publisher, sequence, issuedAt, ageSeconds, name, unusedParts } = shownApplied(applied, now);
  return [
    ['publisher', issuerName(publisher)],
    ['sequence', String(sequence)],
    ['signed', `${instantText(issuedAt)}, ${describeSeconds(ageSeconds)} ago`],
    ['name', name],
    ...(unusedParts.length > 0 ? [['for other roots', `parts ${unusedParts.join(', ')}`]] : []),
  ];
}

export async function verify(path: string, options: CheckOptions): Promise<void> {
  const applied = await take(path, createMemoryBundleStore(), options);
  const now = options.at ?? new Date();
  if (options.json) return printJson({ verified: true, ...shownApplied(applied, now) });
  print(
    'VERIFIED: every part is signed by whom the roots, and the lists under them, name.',
    ...table(appliedRows(applied, now)),
  );
}

export async function apply(path: string, options: StoreOptions): Promise<void> {
  const applied = await take(path, createFileBundleStore(options.store), options);
  const now = options.at ?? new Date();
  if (options.json) return printJson({ outcome: applied.outcome, ...shownApplied(applied, now) });
  const heading = applied.outcome === 'newer' ? `${options.store}: holds it now` : `${options.store}: held it already`;
  print(heading, ...table(appliedRows(applied, now)));
}

interface UpdateOptions extends StoreOptions {
  readonly url: string;
  readonly timeLimit: number;
}

export async function update({ url, root, store, publisher, timeLimit, json }: UpdateOptions): Promise<void> {
  const roots = readPins(root);
  const found = await updateBundle({
    url,
    fetcher: fetcherOf(fetch),
    store: createFileBundleStore(store),
    roots,
    algorithms,
    maxSeconds: timeLimit,
    ...(publisher !== undefined && { publisher }),
  }).catch((error: unknown) => {
    throw inFile(store, error, 'the folder of a device, made by elicense bundle apply');
  });
  const { outcome, code, applied, isDelta, requests, bytes } = found;
  if (code !== undefined) {
    const why = code === 'bundle-unreachable' ? 'gives no whole file now' : wordsOf(code, '');
    throw inputError(`${url}: ${why}`, `what ${store} holds is as it was`);
  }
  if (json) {
    printJson({ outcome, isDelta, requests, bytes, ...(applied && shownApplied(applied, new Date())) });
    return;
  }
  const what = outcome === 'same' ? 'holds the newest already' : `holds sequence ${applied?.sequence} now`;
  print(
    `${store}: ${what}`,
    `${requests} requests, ${bytes} bytes${isDelta && outcome === 'newer' ? ', as a delta' : ''}`,
  );
}
