import { spawn } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFileBundleStore } from '../../src/bundle/file-store.ts';
import { openBundle } from '../../src/bundle/index.ts';
import { root } from '../check/subpaths.ts';
import { cityBundle, cityDevice, licenseAt } from '../support/bundle-city.ts';

const disk = vi.hoisted(() => ({
  calls: [] as string[],
  stopAt: Number.POSITIVE_INFINITY,
  noLinks: false,
  beforeLink: () => {},
}));

/** Each call that changes something is noted, and from one on they fail, as when the process dies. */
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  const noted =
    <Args extends unknown[], Result>(name: string, run: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      if (disk.calls.push(name) > disk.stopAt) throw new Error('dead');
      return run(...args);
    };
  const open = async (...args: Parameters<typeof real.open>) => {
    const isWriting = args[1] === 'wx';
    if (isWriting && disk.calls.push('open') > disk.stopAt) throw new Error('dead');
    const file = await real.open(...args);
    for (const name of ['writeFile', 'sync'] as const) {
      const run = file[name].bind(file) as (...given: unknown[]) => Promise<void>;
      Object.assign(file, { [name]: noted(name, run) });
    }
    return file;
  };
  const link = noted('link', async (...args: Parameters<typeof real.link>) => {
    disk.beforeLink();
    if (disk.noLinks) throw Object.assign(new Error('no links here'), { code: 'EPERM' });
    return real.link(...args);
  });
  return { ...real, open, link, rename: noted('rename', real.rename), rm: noted('rm', real.rm) };
});

let folder: string;
beforeEach(() => {
  Object.assign(disk, { calls: [], stopAt: Number.POSITIVE_INFINITY, noLinks: false, beforeLink: () => {} });
  folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const device = () => cityDevice(undefined, createFileBundleStore(folder));

describe('a folder with a bundle', () => {
  it('holds one file, which is flushed before it gets its name, and then the name', async () => {
    const desk = await device();
    await desk.apply(await cityBundle());
    expect(readdirSync(folder)).toEqual(['held-000000000001.elob']);
    const noted = disk.calls.filter((call) => call !== 'writeFile');
    expect(noted.slice(0, 5)).toEqual(['open', 'sync', 'link', 'rm', 'sync']);
    await desk.apply(await cityBundle({ sequence: 2 }));
    expect(readdirSync(folder)).toEqual(['held-000000000002.elob']);
  });

  it('holds the old bundle or the new one, whole, wherever the process dies', async () => {
    const desk = await device();
    await desk.apply(await cityBundle());
    disk.calls.length = 0;
    await desk.apply(await cityBundle({ sequence: 2 }));
    const steps = disk.calls.length;
    expect(steps).toBeGreaterThan(7);
    let after = 0;
    for (let stopAt = 0; stopAt < steps; stopAt++) {
      disk.stopAt = Number.POSITIVE_INFINITY;
      rmSync(folder, { recursive: true });
      await desk.apply(await cityBundle());
      disk.calls.length = 0;
      disk.stopAt = stopAt;
      await desk.apply(await cityBundle({ sequence: 2 })).catch((error: Error) => expect(error.message).toBe('dead'));
      const held = await openBundle(createFileBundleStore(folder));
      expect([1, 2]).toContain(held?.sequence);
      if (held?.sequence === 2) after++;
      const verifier = await desk.verifier();
      expect((await verifier.load()).refused).toEqual([]);
      expect((await verifier.verify(await licenseAt(7))).code).toBe('revoked');
    }
    expect(after).toBeGreaterThan(0);
    expect(after).toBeLessThan(steps);
  });

  it('does without links where the disk has none', async () => {
    disk.noLinks = true;
    const desk = await device();
    await desk.apply(await cityBundle());
    await desk.apply(await cityBundle({ sequence: 2 }));
    expect((await openBundle(desk.store))?.sequence).toBe(2);
    expect(readdirSync(folder)).toHaveLength(1);
  });

  it('tells a second process, where there are no links too, and where it was faster by a moment', async () => {
    const desk = await device();
    await desk.apply(await cityBundle());
    const begin = async () => {
      const held = await desk.store.read();
      const writing = await desk.store.write(held);
      await held?.close();
      return writing;
    };
    disk.noLinks = true;
    const late = await begin();
    await desk.apply(await cityBundle({ sequence: 2 }));
    await expect(late.commit(new Uint8Array())).rejects.toMatchObject({ code: 'bundle-store-changed' });
    disk.noLinks = false;
    const raced = await begin();
    disk.beforeLink = () =>
      copyFileSync(join(folder, 'held-000000000002.elob'), join(folder, 'held-000000000003.elob'));
    await expect(raced.commit(new Uint8Array())).rejects.toMatchObject({ code: 'bundle-store-changed' });
    expect((await openBundle(desk.store))?.sequence).toBe(2);
  });

  it('clears away what a process left that died, but nothing that may still be written', async () => {
    const [old, young] = [join(folder, `new-${'0'.repeat(16)}.tmp`), join(folder, `new-${'1'.repeat(16)}.tmp`)];
    for (const path of [old, young, join(folder, 'notes.txt')]) writeFileSync(path, 'x');
    const hoursAgo = new Date(Date.now() - 2 * 3_600_000);
    for (const path of [old, join(folder, 'notes.txt')]) utimesSync(path, hoursAgo, hoursAgo);
    await (await device()).apply(await cityBundle());
    expect(existsSync(old)).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(['held-000000000001.elob', `new-${'1'.repeat(16)}.tmp`, 'notes.txt']);
  });

  it('says so where its file is damaged, and is used no more', async () => {
    const desk = await device();
    await desk.apply(await cityBundle());
    const path = join(folder, 'held-000000000001.elob');
    const whole = readFileSync(path);
    for (const length of [0, 5, 20, whole.length - 9, whole.length - 1]) {
      writeFileSync(path, whole.subarray(0, length));
      await expect(desk.store.read()).rejects.toMatchObject({ code: 'bundle-store-damaged' });
      expect(await desk.refuses(await cityBundle({ sequence: 2 }))).toBe('bundle-store-damaged');
    }
    expect(statSync(path).size).toBe(whole.length - 1);
  });

  it('is refused with options that are none', () => {
    expect(() => createFileBundleStore(folder, { leftoverSeconds: -1 })).toThrow(TypeError);
    expect(() => createFileBundleStore(folder, { path: 'x' } as never)).toThrow(TypeError);
  });
});

describe('a process that is killed while it updates', () => {
  const script = `${root}node_modules/.cache/elicense/bundle-updates.mjs`;
  beforeAll(async () => {
    await build({
      entryPoints: [`${root}test/support/bundle-updates.ts`],
      outfile: script,
      bundle: true,
      external: ['qrcode'],
      platform: 'node',
      format: 'esm',
      target: 'es2022',
      logLevel: 'error',
    });
  });

  /** Updates on and on, says each sequence once it is acknowledged, and is killed some time after the first word, or number. */
  function killedAfter(milliseconds: number, first: RegExp): Promise<number> {
    const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
    let acknowledged = 0;
    let isTimed = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      if (!isTimed && first.test(text)) {
        isTimed = true;
        setTimeout(() => child.kill('SIGKILL'), milliseconds);
      }
      for (const line of text.split('\n')) if (/^\d+$/.test(line)) acknowledged = Number(line);
    });
    return new Promise((resolve) => child.once('close', () => resolve(acknowledged)));
  }

  it('leaves a whole bundle behind, no older than the last that it took: 20 kills at random points', async () => {
    const desk = await device();
    let last = 0;
    let moved = 0;
    for (let kill = 0; kill < 20; kill++) {
      const acknowledged = await killedAfter(Math.random() * 60, kill % 2 === 0 ? /begun/ : /\d/);
      const sequence = (await openBundle(desk.store))?.sequence ?? 0;
      expect(sequence).toBeGreaterThanOrEqual(Math.max(acknowledged, last));
      if (sequence > last) moved++;
      last = sequence;
      if (sequence === 0) continue;
      const verifier = await desk.verifier();
      expect((await verifier.load()).refused).toEqual([]);
      expect((await verifier.verify(await licenseAt(7))).code).toBe('revoked');
    }
    expect(moved).toBeGreaterThanOrEqual(10);
  }, 180_000);
});
