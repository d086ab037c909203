import { runInNewContext } from 'node:vm';
import { deflateSync, gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../check/subpaths.ts';
import { listOf, signedSet } from '../support/revocation-city.ts';
import { listClaim, unsignedToken } from '../support/status-token.ts';

async function bundle(contents: string, options: { minify: boolean; globalName?: string }): Promise<string> {
  const result = await build({
    stdin: { contents, resolveDir: `${root}src/status`, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    ...options,
  });
  return result.outputFiles[0]?.text ?? '';
}

const reading = `export { decodeStatusList, statusType } from './index.ts';`;

describe('a bundle that only reads status lists', () => {
  it('holds nothing of signing, permuting or compressing', async () => {
    const code = await bundle(reading, { minify: false });
    expect(code).toContain('function decodeStatusList');
    for (const absent of ['noble', 'signStatusList', 'signSign1', 'createIndexPermutation', 'zlibSync', 'hmac']) {
      expect(code).not.toContain(absent);
    }
  });

  it('adds less than a kilobyte to the codec', async () => {
    const codec = `export { decodeSign1, decodeClaims, decompress } from '../codec/index.ts';`;
    const withList = gzipSync(await bundle(reading, { minify: true })).length;
    const without = gzipSync(await bundle(codec, { minify: true })).length;
    expect(withList - without).toBeLessThan(1024);
  });

  it('runs in a context that has nothing but the language', async () => {
    const code = await bundle(reading, { minify: false, globalName: 'room' });
    const token = unsignedToken({ list: listClaim(1, deflateSync(Uint8Array.of(0xb9, 0xa3))) });
    const status = runInNewContext(
      `${code}; room.decodeStatusList(new Uint8Array(${JSON.stringify([...token])})).status(15)`,
      Object.create(null),
    );
    expect(status).toBe(1);
  });
});

describe('a bundle that only reads revocation sets', () => {
  const sets = `
    export { checkRevocationSet, loadRevocationSet, openRevocationSet, revocationListOf } from './index.ts';
    export { sha256 } from '../crypto/noble.ts';`;

  it('holds nothing of writing, signing, inflating or platforms', async () => {
    const code = await bundle(sets.replace(/.*noble.*/, ''), { minify: false });
    expect(code).toContain('function loadRevocationSet');
    for (const absent of [
      'noble',
      'writeSet',
      'signSign1',
      'zlib',
      'fflate',
      'inflate',
      'hmac',
      'Buffer',
      'TextDecoder',
    ]) {
      expect(code).not.toContain(absent);
    }
  });

  it('adds less than three kilobytes to the codec', async () => {
    const codec = `export { openClaims } from '../crypto/index.ts'; export { encodeCbor } from '../codec/index.ts'`;
    const withSets = gzipSync(await bundle(sets.replace(/.*noble.*/, ''), { minify: true })).length;
    expect(withSets - gzipSync(await bundle(codec, { minify: true })).length).toBeLessThan(3_000);
  });

  it('runs in a context that has nothing but the language', async () => {
    const code = await bundle(sets, { minify: false, globalName: 'room' });
    const file = await signedSet(1, [listOf(3, 5_000, [[4711, 2]])]);
    const statuses = await runInNewContext(
      `${code}; const set = room.openRevocationSet(new Uint8Array(${JSON.stringify([...file])}));
      room.loadRevocationSet(set, room.sha256).then((loaded) =>
        [loaded.list(310000, 12, 3).status(4711), room.revocationListOf(set, 310000, 12, 3).status(4711)].join())`,
      Object.create(null),
    );
    expect(statuses).toBe('2,2');
  });
});
