import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readBundle } from '../../src/bundle/index.ts';
import { keyIdOf } from '../../src/codec/index.ts';
import { toHex } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { openRevocationSet, signRevocationDelta } from '../../src/status/index.ts';
import { root } from '../check/subpaths.ts';
import { cityBundle, cityDevice, cityList, citySet, citySigner, policeList } from '../support/bundle-city.ts';
import { days } from '../support/city.ts';
import { chance } from '../support/mutate.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
let server: ChildProcess;
let url: string;
let first: Uint8Array;
let second: Uint8Array;
const names: string[] = [];

async function publish(day: number, list: Uint8Array, set: Uint8Array): Promise<Uint8Array> {
  const bytes = await cityBundle({ list, set, sequence: day, issuedAt: days(day - 3) });
  writeFileSync(join(folder, `city-${day}.elob`), bytes);
  names.push(toHex(await sha256((await readBundle(bytes)).manifest.manifest)));
  return bytes;
}

beforeAll(async () => {
  const random = chance(5);
  const places = [...new Set(Array.from({ length: 1_000 }, () => random.below(65_536)))];
  const setOf = (epoch: number) =>
    citySet({
      epoch,
      issuedAt: days(epoch - 3),
      lists: [{ ...policeList, entries: 65_536, statuses: new Map(places.slice(epoch).map((place) => [place, 1])) }],
    });
  const list = await cityList();
  const [one, two] = [await setOf(1), await setOf(2)];
  const keyId = await keyIdOf(citySigner.publicKey, sha256);
  const step = await signRevocationDelta(openRevocationSet(one), openRevocationSet(two), citySigner, keyId, sha256);
  writeFileSync(join(folder, 'set-2.delta.cwt'), step);
  first = await publish(1, list, one);
  const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
  server = spawn(process.execPath, ['--import', loader, `${root}examples/bundle-server.ts`, folder, '0'], {
    env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: `${root}test/tsconfig.json` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  url = await new Promise((resolve, reject) => {
    server.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  expect((await fetch(url)).headers.get('etag')).toBe(`"${names[0]}"`);
  second = await publish(2, list, two);
});
afterAll(() => {
  server.kill();
  rmSync(folder, { recursive: true });
});

const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());

describe('examples/bundle-server.ts', () => {
  it('serves the newest full file, for caches and in parts', async () => {
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await bytesOf(response)).toEqual(second);
    const tag = `"${names[1]}"`;
    expect(Object.fromEntries(response.headers)).toMatchObject({
      etag: tag,
      'cache-control': 'public, max-age=300, stale-if-error=86400',
      'content-length': String(second.length),
      'accept-ranges': 'bytes',
    });
    const rest = await fetch(url, { headers: { range: 'bytes=100-', 'if-range': tag } });
    expect(rest.status).toBe(206);
    expect(rest.headers.get('content-range')).toBe(`bytes 100-${second.length - 1}/${second.length}`);
    expect(await bytesOf(rest)).toEqual(second.subarray(100));
    const changed = await fetch(url, { headers: { range: 'bytes=100-', 'if-range': `"${names[0]}"` } });
    expect(changed.status).toBe(200);
    expect(await bytesOf(changed)).toEqual(second);
    const beyond = await fetch(url, { headers: { range: `bytes=${second.length}-`, 'if-range': tag } });
    expect(beyond.status).toBe(416);
    const head = await fetch(url, { method: 'HEAD' });
    expect([head.status, head.headers.get('content-length')]).toEqual([200, String(second.length)]);
  });

  it('answers 304 where nothing is new, for the file and for the delta', async () => {
    for (const path of ['', `/from/${names[1]}`]) {
      const response = await fetch(url + path, { headers: { 'if-none-match': `"${names[1]}"` } });
      expect(response.status).toBe(304);
      expect(response.headers.get('cache-control')).toContain('max-age=300');
      expect(await bytesOf(response)).toHaveLength(0);
    }
  });

  it('serves the delta from what a device holds, by the name of what comes of it', async () => {
    const response = await fetch(`${url}/from/${names[0]}`, { headers: { 'if-none-match': `"${names[0]}"` } });
    expect([response.status, response.headers.get('etag')]).toEqual([200, `"${names[1]}"`]);
    const delta = await bytesOf(response);
    expect(delta.length).toBeLessThan(second.length / 2);
    const device = await cityDevice();
    await device.apply(first);
    expect((await device.apply(delta)).sequence).toBe(2);
  });

  it('knows no delta from a stranger’s bundle, no other path and no other method', async () => {
    for (const path of [`/from/${'0'.repeat(64)}`, '/from/x', '/../etc', '/other']) {
      expect((await fetch(url + path)).status, path).toBe(404);
    }
    const posted = await fetch(url, { method: 'POST', body: 'x' });
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });
});
