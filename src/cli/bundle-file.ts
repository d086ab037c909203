import { createReadStream, statSync } from 'node:fs';
import { createFileBundleStore } from '../bundle/file-store.ts';
import {
  applyBundle,
  type BundlePart,
  createMemoryBundleStore,
  type OfflineBundle,
  openBundle,
} from '../bundle/index.ts';
import { isLicenseError } from '../core/index.ts';
import { algorithms } from './algorithms.ts';
import { type CommandError, inFile, inputError } from './errors.ts';
import { filesOf, readBytes } from './files.ts';
import { whatIs } from './signed-file.ts';

export const bundleExpected = 'an offline bundle, made by elicense bundle create';
const pinExpected = 'a root, made by elicense trust init';

/** How the kinds of parts are called. */
export const partNames: Readonly<Record<BundlePart['kind'], string>> = {
  root: 'a root',
  'trust-list': 'a trust list',
  'exception-set': 'an exception set',
  'status-list': 'a signed status list',
  'revocation-set': 'a revocation set',
};

export function readPins(paths: readonly string[]): Uint8Array[] {
  const files = filesOf(paths);
  if (files.length === 0) throw inputError(`${paths.join(', ')}: holds no files`, `expected: ${pinExpected}`);
  return files.map((path) => {
    const bytes = readBytes(path, pinExpected);
    const found = whatIs(bytes);
    if (found !== 'a root') throw inputError(`${path}: is ${found}`, `expected: ${pinExpected}`);
    return bytes;
  });
}

/** A file in pieces, however large. */
export function piecesOf(path: string): AsyncIterable<Uint8Array> {
  readable(path);
  return createReadStream(path, { highWaterMark: 262_144 });
}

function readable(path: string): void {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile())
    throw inputError(`${path}: ${found ? 'is a folder' : 'no such file'}`, `expected: ${bundleExpected}`);
}

/** Why a bundle was not taken, in its name. */
export function refusedBundle(path: string, error: unknown): CommandError {
  return inFile(path, error, `${bundleExpected}, for the roots that were given, and newer than what is held`);
}

/** The bundle in a file, or that which the folder of a device holds. */
export async function bundleAt(path: string, roots: readonly Uint8Array[], now: () => Date): Promise<OfflineBundle> {
  const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
  const store = isFolder ? createFileBundleStore(path) : createMemoryBundleStore();
  try {
    if (!isFolder) await applyBundle(piecesOf(path), { store, roots, algorithms, clock: now });
    const bundle = await openBundle(store);
    if (bundle) return bundle;
  } catch (error) {
    if (!isLicenseError(error)) throw error;
    throw refusedBundle(path, error);
  }
  throw inputError(`${path}: holds no bundle`, 'elicense bundle apply puts one there');
}
