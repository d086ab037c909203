import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileStore } from '../../src/wallet/file-store.ts';

const disk = vi.hoisted(() => ({ calls: [] as string[], stopAt: Number.POSITIVE_INFINITY }));

/** Each call that changes something is noted, and from one on they fail, as when the process dies. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const noted =
    <Args extends unknown[], Result>(name: string, run: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (disk.calls.push(name) > disk.stopAt) throw new Error('dead');
      return run(...args);
    };
  const open = noted('open', async (...args: Parameters<typeof real.open>) => {
    const file = await real.open(...args);
    for (const name of ['writeFile', 'sync'] as const) {
      const run = file[name].bind(file) as (...given: unknown[]) => Promise<void>;
      Object.assign(file, { [name]: noted(name, run) });
    }
    return file;
  });
  return { ...real, open, rename: noted('rename', real.rename), rm: noted('rm', real.rm) };
});

const id = 'a'.repeat(32);
let folder: string;

beforeEach(() => {
  disk.calls.length = 0;
  disk.stopAt = Number.POSITIVE_INFINITY;
  folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a folder of licenses', () => {
  it('reads no device in the place of a file', async () => {
    const store = createFileStore(folder);
    symlinkSync('/dev/zero', join(folder, `${id}.cwt`));
    await expect(store.read(id)).rejects.toMatchObject({ code: 'wallet-license-damaged' });
  });

  it('is made when needed, for its owner alone, with one file a license', async () => {
    const path = join(folder, 'deep', 'licenses');
    const store = createFileStore(path);
    expect(await store.list()).toEqual([]);
    expect(existsSync(path)).toBe(false);
    await store.write(id, Uint8Array.of(1, 2, 3));
    expect(statSync(path).mode & 0o777).toBe(0o700);
    expect(readdirSync(path)).toEqual([`${id}.cwt`]);
    expect(statSync(join(path, `${id}.cwt`)).mode & 0o777).toBe(0o600);
    expect([...readFileSync(join(path, `${id}.cwt`))]).toEqual([1, 2, 3]);
  });

  it('flushes a file before it gets its name, and then the name', async () => {
    await createFileStore(folder).write(id, Uint8Array.of(1));
    expect(disk.calls).toEqual(['open', 'writeFile', 'sync', 'rename', 'open', 'sync']);
  });

  it('holds the old license or the new one, whenever the process dies', async () => {
    const store = createFileStore(folder);
    for (let stopAt = 0; stopAt < 6; stopAt++) {
      disk.stopAt = Number.POSITIVE_INFINITY;
      await store.write(id, Uint8Array.of(1, 1));
      disk.calls.length = 0;
      disk.stopAt = stopAt;
      await expect(store.write(id, Uint8Array.of(2, 2, 2))).rejects.toThrow('dead');
      expect(await store.read(id)).toEqual(stopAt < 4 ? Uint8Array.of(1, 1) : Uint8Array.of(2, 2, 2));
      expect(await store.list()).toEqual([id]);
    }
  });

  it('leaves no half-written file behind where the disk does not take it', async () => {
    const store = createFileStore(folder);
    mkdirSync(join(folder, `${id}.cwt`));
    await expect(store.write(id, Uint8Array.of(1))).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([`${id}.cwt`]);
  });

  it('does not touch files of others', async () => {
    const names = ['notes.txt', 'other.cwt', `${id}.cwt.bak`, `${'A'.repeat(32)}.cwt`];
    for (const name of names) writeFileSync(join(folder, name), 'x');
    expect(await createFileStore(folder).list()).toEqual([]);
    expect(readdirSync(folder).sort()).toEqual([...names].sort());
  });

  it('reads no file above maxFileBytes', async () => {
    const store = createFileStore(folder, { maxFileBytes: 3 });
    await store.write(id, Uint8Array.of(1, 2, 3));
    expect(await store.read(id)).toEqual(Uint8Array.of(1, 2, 3));
    await store.write(id, Uint8Array.of(1, 2, 3, 4));
    await expect(store.read(id)).rejects.toMatchObject({ code: 'wallet-license-damaged' });
  });

  it.each(['', 'a', '../../etc/passwd', 'A'.repeat(32), `${id}/`, `${id}\n`, undefined, 7])(
    'takes %j for no id',
    async (wrong) => {
      const store = createFileStore(folder);
      for (const run of [store.read, store.remove, (given: string) => store.write(given, new Uint8Array(1))]) {
        await expect(async () => run(wrong as string)).rejects.toThrow(TypeError);
      }
      expect(readdirSync(folder)).toEqual([]);
    },
  );

  it('refuses wrong options', () => {
    for (const options of [{ maxFileBytes: 0 }, { maxFileBytes: 1.5 }, { maxBytes: 3 }]) {
      expect(() => createFileStore(folder, options)).toThrow(TypeError);
    }
    for (const wrong of [undefined, null, 7]) expect(() => createFileStore(wrong as never)).toThrow(TypeError);
  });
});
