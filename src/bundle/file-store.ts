import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { appendFile, type FileHandle, link, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { BundleError, isBytes, refuseOthers } from '../core/index.ts';
import type { BundleStore, DownloadStore, StoredBundle } from './store.ts';

/** How a folder with a bundle is kept. */
export interface FileBundleStoreOptions {
  /** Half-written files of processes that died are removed once they are this old. From 0, default 3,600. */
  readonly leftoverSeconds?: number;
}

const heldName = /^held-(\d{12})\.elob$/;
const leftoverName = /^new-[0-9a-f]{16}\.tmp$/;
const magic = Buffer.from('ELOBheld');
const lengthBytes = 8;
const attempts = 20;

/**
 * Keeps a bundle in a folder of one's own: written whole beside the old one, flushed, and only then given its name. After
 * a power cut, or whoever kills the process, there is the old bundle or the new one.
 *
 * A full file that came in part is kept beside it (`download.part`), and goes on with the next `updateBundle`.
 *
 * Two processes may update one folder: whoever comes second is told so (`bundle-store-changed`), and never puts an older
 * bundle into the place of a newer one. Readers go on with what they opened. Nothing in the folder is secret, and nothing
 * in it is trusted: whoever can write there can take the bundle away or bring an old one back, and no more.
 *
 * @example
 * ```ts
 * import { createFileBundleStore } from 'elicense/bundle/file-store'
 *
 * const store = createFileBundleStore('/var/lib/desk/bundle')
 * ```
 * @param folder made at the first writing where it does not exist
 * @param options see {@link FileBundleStoreOptions}
 * @returns a store whose calls reject with BundleError `bundle-store-damaged`, `bundle-store-changed`, and what the file
 * system throws
 * @throws TypeError for a wrong option
 */
export function createFileBundleStore(folder: string, options: FileBundleStoreOptions = {}): BundleStore {
  const { leftoverSeconds = 3_600, ...others } = options;
  refuseOthers('createFileBundleStore', others);
  if (!(leftoverSeconds >= 0)) throw new TypeError('leftoverSeconds: expected a number from 0');
  const root = resolve(folder);
  const pathOf = (generation: number): string => join(root, `held-${String(generation).padStart(12, '0')}.elob`);
  const generations = new WeakMap<StoredBundle, number>();

  async function newest(): Promise<number> {
    const names = (await unless('ENOENT', readdir(root))) ?? [];
    return Math.max(0, ...names.map((name) => Number(heldName.exec(name)?.[1] ?? 0)));
  }

  return {
    download: downloadIn(join(root, 'download.part')),
    async read() {
      for (let attempt = 0; attempt < attempts; attempt++) {
        const generation = await newest();
        if (generation === 0) return undefined;
        const file = await unless('ENOENT', open(pathOf(generation), 'r'));
        // Where it is gone there is a newer one.
        if (file === undefined) continue;
        const stored = await openStored(file).catch(async (error: unknown) => {
          await file.close();
          throw error;
        });
        generations.set(stored, generation);
        return stored;
      }
      throw new BundleError('bundle-store-changed');
    },
    async write(held) {
      const before = held === undefined ? 0 : (generations.get(held) ?? -1);
      await mkdir(root, { recursive: true, mode: 0o755 });
      await removeLeftovers(root, leftoverSeconds);
      const temporary = join(root, `new-${randomBytes(8).toString('hex')}.tmp`);
      const file = await open(temporary, 'wx', 0o644);
      const lengths: number[] = [];
      let isOpen = true;
      async function end(): Promise<void> {
        if (isOpen) await file.close();
        isOpen = false;
        await rm(temporary, { force: true });
      }
      return {
        async add(bytes) {
          if (!isBytes(bytes)) throw new TypeError('expected bytes');
          await file.writeFile(bytes);
          lengths.push(bytes.length);
        },
        async commit(note) {
          try {
            await file.writeFile(trailerOf(note, lengths));
            await file.sync();
            await file.close();
            isOpen = false;
            if ((await newest()) !== before) throw new BundleError('bundle-store-changed');
            await putInPlace(temporary, pathOf(before + 1));
          } finally {
            await end();
          }
          await flushFolder(root);
          await removeOlder(root, before + 1);
        },
        abandon: end,
      };
    },
  };
}

/** A file that begins with the length of its tag, 2 bytes, and the tag. */
function downloadIn(path: string): DownloadStore {
  let tagHere: string | undefined;
  const clear = async (): Promise<void> => {
    tagHere = undefined;
    await rm(path, { force: true });
  };
  return {
    clear,
    async read() {
      const file = await unless('ENOENT', open(path, 'r'));
      if (file === undefined) return undefined;
      try {
        const { size } = await file.stat();
        const start = 2 + (size < 2 ? 0 : (await readAt(file, 0, 2)).readUInt16BE());
        if (size <= start) return undefined;
        tagHere = (await readAt(file, 2, start - 2)).toString();
        return { tag: tagHere, length: size - start, pieces: () => createReadStream(path, { start, end: size - 1 }) };
      } finally {
        await file.close();
      }
    },
    async append(tag, bytes) {
      if (tagHere !== tag) {
        const name = Buffer.from(tag);
        const head = Buffer.alloc(2);
        head.writeUInt16BE(name.length);
        await mkdir(dirname(path), { recursive: true, mode: 0o755 });
        await writeFile(path, Buffer.concat([head, name]));
        tagHere = tag;
      }
      await appendFile(path, bytes);
    },
  };
}

/** Note, lengths of all byte strings and of the note, their number, and a mark that all of it was written. */
function trailerOf(note: Uint8Array, lengths: readonly number[]): Uint8Array {
  const table = Buffer.alloc((lengths.length + 2) * lengthBytes);
  for (const [i, length] of [...lengths, note.length, lengths.length].entries()) {
    table.writeBigUInt64BE(BigInt(length), i * lengthBytes);
  }
  return Buffer.concat([note, table, magic]);
}

async function openStored(file: FileHandle): Promise<StoredBundle> {
  const { size } = await file.stat();
  const end = await readAt(file, size - lengthBytes - magic.length, lengthBytes + magic.length);
  const count = Number(end.readBigUInt64BE(0));
  const isWhole = end.subarray(lengthBytes).equals(magic) && (count + 2) * lengthBytes + magic.length <= size;
  if (!isWhole) damaged();
  const tableStart = size - magic.length - (count + 2) * lengthBytes;
  const table = await readAt(file, tableStart, (count + 1) * lengthBytes);
  const lengths = Array.from({ length: count + 1 }, (_, i) => Number(table.readBigUInt64BE(i * lengthBytes)));
  let sum = 0;
  const starts = lengths.map((length) => {
    sum += length;
    return sum - length;
  });
  if (sum !== tableStart) damaged();
  const read = async (position: number): Promise<Uint8Array> => {
    const [start, length] = [starts[position], lengths[position]];
    if (start === undefined || length === undefined) return damaged();
    return new Uint8Array(await readAt(file, start, length));
  };
  return {
    note: await read(count),
    count,
    read: async (position) => (position < count ? read(position) : damaged()),
    close: () => file.close(),
  };
}

function damaged(): never {
  throw new BundleError('bundle-store-damaged', 'bundle store: the file is damaged; remove it and update');
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  if (position < 0) damaged();
  const bytes = Buffer.alloc(length);
  for (let done = 0; done < length; ) {
    const { bytesRead } = await file.read(bytes, done, length - done, position + done);
    if (bytesRead === 0) damaged();
    done += bytesRead;
  }
  return bytes;
}

/** Gives a file its name, unless somebody else was faster. */
async function putInPlace(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    const { code } = error as { readonly code?: unknown };
    if (code === 'EEXIST') throw new BundleError('bundle-store-changed');
    // A file system without links: two processes at one moment are then not kept apart.
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'ENOSYS' && code !== 'EOPNOTSUPP') throw error;
    await rename(temporary, path);
  }
}

async function removeOlder(root: string, generation: number): Promise<void> {
  for (const name of await readdir(root)) {
    const found = heldName.exec(name)?.[1];
    if (found !== undefined && Number(found) < generation) await unless('EBUSY', rm(join(root, name), { force: true }));
  }
}

async function removeLeftovers(root: string, leftoverSeconds: number): Promise<void> {
  for (const name of await readdir(root)) {
    if (!leftoverName.test(name)) continue;
    const path = join(root, name);
    const made = (await unless('ENOENT', stat(path)))?.mtimeMs ?? Number.POSITIVE_INFINITY;
    if (Date.now() - made >= leftoverSeconds * 1_000) await rm(path, { force: true });
  }
}

/** Makes names last; where folders cannot be flushed they need not be. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await unless('EISDIR', open(folder, 'r'));
  if (handle === undefined) return;
  try {
    await unless('EPERM', handle.sync());
  } finally {
    await handle.close();
  }
}

async function unless<T>(code: string, running: Promise<T>): Promise<T | undefined> {
  try {
    return await running;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== code) throw error;
    return undefined;
  }
}
