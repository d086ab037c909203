import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isBytes, refuseOthers, WalletError } from '../core/index.ts';
import type { WalletStore } from './store.ts';

/** How a folder of licenses is kept. */
export interface FileStoreOptions {
  /** The largest file that is read. At least 1, default 1,048,576. */
  readonly maxFileBytes?: number;
}

const idPattern = /^[0-9a-f]{32}$/;
const ending = '.cwt';

/**
 * Keeps licenses in a folder of one's own, one file each, written whole, flushed and renamed: after a power cut there is
 * the old state or the new one.
 *
 * The files are *not encrypted*: each holds every field of its license. They are readable by their owner alone (mode 0600
 * in a folder of 0700, where the system knows modes), which keeps other users of the machine out and nobody who has the
 * disk, a backup or the owner's account. Whoever reads one can tell what it says, but cannot present it: that takes the
 * holder's key, which is not here. For more put the folder on an encrypted disk, or write a store of your own
 * ({@link WalletStore}).
 *
 * @example
 * ```ts
 * import { createFileStore } from 'elicense/wallet/file-store'
 *
 * const wallet = createWallet({ store: createFileStore('/home/li/licenses'), … })
 * ```
 * @param folder made at the first writing where it does not exist; files of others in it are left alone
 * @param options see {@link FileStoreOptions}
 * @returns a store whose calls reject with WalletError `wallet-license-damaged` for a file above `maxFileBytes` or for what
 * is no file, TypeError for what is no id, and what the file system throws
 * @throws TypeError for a wrong option
 */
export function createFileStore(folder: string, options: FileStoreOptions = {}): WalletStore {
  const { maxFileBytes = 1_048_576, ...others } = options;
  refuseOthers('createFileStore', others);
  if (!(Number.isSafeInteger(maxFileBytes) && maxFileBytes > 0)) {
    throw new TypeError('maxFileBytes: expected a whole number from 1');
  }
  const root = resolve(folder);
  const pathOf = (id: string): string => {
    if (!idPattern.test(id)) throw new TypeError('id: expected 32 hexadecimal digits');
    return join(root, id + ending);
  };

  return {
    async list() {
      const names = await unless('ENOENT', readdir(root));
      return (names ?? [])
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
        .filter((id) => idPattern.test(id));
    },
    async read(id) {
      const path = pathOf(id);
      const found = await unless('ENOENT', stat(path));
      if (found === undefined) return undefined;
      // A device in its place has no end.
      if (!found.isFile()) throw new WalletError('wallet-license-damaged', 'no file');
      if (found.size > maxFileBytes)
        throw new WalletError('wallet-license-damaged', `a file above ${maxFileBytes} bytes`);
      const bytes = await unless('ENOENT', readFile(path));
      return bytes && new Uint8Array(bytes);
    },
    async write(id, bytes) {
      const path = pathOf(id);
      if (!isBytes(bytes)) throw new TypeError('expected bytes');
      const copy = new Uint8Array(bytes);
      await mkdir(root, { recursive: true, mode: 0o700 });
      const temporary = `${path}.${randomBytes(8).toString('hex')}.tmp`;
      try {
        const file = await open(temporary, 'wx', 0o600);
        try {
          await file.writeFile(copy);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
      await flushFolder(root);
    },
    async remove(id) {
      await rm(pathOf(id), { force: true });
      await unless('ENOENT', flushFolder(root));
    },
  };
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
