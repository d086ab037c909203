import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createFileBundleStore } from '../../src/bundle/file-store.ts';
import {
  type BundleUpdate,
  createMemoryBundleStore,
  fetcherOf,
  openBundle,
  packBundleDelta,
  readBundle,
  type UpdateBundleOptions,
  updateBundle,
} from '../../src/bundle/index.ts';
import { type Fetcher, type FetchRequest, toHex } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { algorithms, cityBundle, cityDevice, cityList, citySet } from '../support/bundle-city.ts';
import { days, now, rootFile, seededSigner } from '../support/city.ts';

const url = 'https://bundle.example/shanghai';

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
  /** Breaks the connection after so many bytes. */
  readonly breakAt?: number;
}

/** Answers one request after another, and notes what was asked. */
function scripted(...answers: (Answer | 'nobody' | ((request: FetchRequest) => Answer))[]) {
  const asked: FetchRequest[] = [];
  const waits: number[] = [];
  const fetcher: Fetcher = async (request) => {
    asked.push({ url: request.url, headers: request.headers });
    const next = answers.shift();
    if (next === undefined || next === 'nobody') throw new TypeError('fetch failed');
    const {
      status = 200,
      headers = {},
      body = new Uint8Array(),
      breakAt,
    } = typeof next === 'function' ? next(request) : next;
    async function* pieces() {
      const end = breakAt ?? body.length;
      for (let at = 0; at < end; at += 100) yield body.subarray(at, Math.min(at + 100, end));
      if (breakAt !== undefined) throw new TypeError('terminated');
    }
    return { status, header: (name) => headers[name], body: pieces() };
  };
  const options = { url, fetcher, random: () => 0.5, sleep: async (seconds: number) => void waits.push(seconds) };
  return { asked, waits, options };
}

async function digestOf(bytes: Uint8Array): Promise<string> {
  return toHex(await sha256((await readBundle(bytes)).manifest.manifest));
}

/** A device, a bundle that it holds, and the one of the next day with the delta between them. */
async function twoDays() {
  const list = await cityList();
  const before = await cityBundle({ list });
  const after = await cityBundle({
    list,
    set: await citySet({ epoch: 2, issuedAt: days(0) }),
    sequence: 2,
    issuedAt: days(0),
  });
  const delta = await packBundleDelta(await readBundle(before), await readBundle(after), [], sha256);
  const store = createMemoryBundleStore();
  await (await cityDevice(undefined, store)).apply(before);
  const roots = [await rootFile()];
  const update = (options: Omit<UpdateBundleOptions, 'store' | 'roots' | 'algorithms'>): Promise<BundleUpdate> =>
    updateBundle({ store, roots, algorithms, clock: () => now, ...options });
  const sequence = async () => (await openBundle(store))?.sequence;
  return {
    before,
    after,
    delta,
    store,
    roots,
    update,
    sequence,
    held: await digestOf(before),
    tag: `"${await digestOf(after)}"`,
  };
}

describe('an update of a bundle', () => {
  it('asks for the delta from what is held, with its name', async () => {
    const { delta, update, sequence, held } = await twoDays();
    const { asked, options } = scripted({ body: delta });
    expect(await update(options)).toMatchObject({ outcome: 'newer', isDelta: true, requests: 1, bytes: delta.length });
    expect(asked).toEqual([{ url: `${url}/from/${held}`, headers: { 'if-none-match': `"${held}"` } }]);
    expect(await sequence()).toBe(2);
  });

  it('costs one request and no body where nothing is new', async () => {
    const { update, sequence, before } = await twoDays();
    const { options } = scripted({ status: 304 });
    expect(await update(options)).toMatchObject({ outcome: 'same', requests: 1, bytes: 0 });
    const full = scripted({ status: 304 });
    expect(await update({ ...full.options, deltas: false })).toMatchObject({ outcome: 'same', requests: 1 });
    expect(full.asked[0]?.url).toBe(url);
    expect(await update({ ...scripted({ body: before }).options, deltas: false })).toMatchObject({ outcome: 'same' });
    expect(await sequence()).toBe(1);
  });

  it('takes the full file where nothing is held, where there is no delta, and where the delta is of no use', async () => {
    const { after, delta, roots } = await twoDays();
    const store = createMemoryBundleStore();
    const first = scripted({ body: after });
    expect(await updateBundle({ store, roots, algorithms, clock: () => now, ...first.options })).toMatchObject({
      outcome: 'newer',
      isDelta: false,
      requests: 1,
    });
    expect(first.asked).toEqual([{ url, headers: {} }]);
    const nothing = { store: createMemoryBundleStore(), roots, algorithms, ...scripted({ status: 304 }).options };
    expect(await updateBundle(nothing)).toMatchObject({ outcome: 'unreachable', requests: 1 });
    for (const answer of [
      { status: 404 },
      { status: 410 },
      { body: delta.subarray(0, 60) },
      { body: delta.map((byte, i) => (i === 400 ? byte ^ 1 : byte)) },
      { body: new Uint8Array(9) },
    ]) {
      const { update, sequence } = await twoDays();
      const { options, asked } = scripted(answer, { body: after });
      expect(await update(options)).toMatchObject({ outcome: 'newer', isDelta: false, requests: 2 });
      expect(asked[1]?.url).toBe(url);
      expect(await sequence()).toBe(2);
    }
  });

  it('pauses at random, longer each time, where a server is busy or nobody answers, and no longer than it may', async () => {
    const { delta, update, sequence } = await twoDays();
    const { options, waits } = scripted({ status: 503 }, 'nobody', { status: 429 }, { status: 500 }, { body: delta });
    expect(await update({ ...options, maxDelaySeconds: 3 })).toMatchObject({ outcome: 'newer', requests: 5 });
    expect(waits).toEqual([0.5, 1, 1.5, 1.5]);
    expect(await sequence()).toBe(2);
  });

  it('waits as long as the server asks, unless that is too long now', async () => {
    const { delta, update } = await twoDays();
    const { options, waits } = scripted(
      { status: 503, headers: { 'retry-after': '20' } },
      { status: 503, headers: { 'retry-after': '3600' } },
      { body: delta },
    );
    expect(await update(options)).toMatchObject({
      outcome: 'unreachable',
      code: 'bundle-unreachable',
      requests: 2,
      retryAfterSeconds: 3_600,
    });
    expect(waits).toEqual([20]);
  });

  it('gives up after so many requests, and holds what it held', async () => {
    const { update, sequence } = await twoDays();
    for (const maxRequests of [1, 3, 8]) {
      const { options, waits } = scripted();
      expect(await update({ ...options, maxRequests })).toMatchObject({
        outcome: 'unreachable',
        requests: maxRequests,
      });
      expect(waits).toHaveLength(maxRequests - 1);
    }
    expect(await update(scripted({ status: 404 }, { status: 403 }).options)).toMatchObject({ outcome: 'unreachable' });
    expect(await sequence()).toBe(1);
  });

  it('goes on where the connection broke, and takes no byte twice', async () => {
    const { after, update, tag, sequence } = await twoDays();
    const rest = ({ headers }: FetchRequest): Answer => {
      const from = Number(/bytes=(\d+)-/.exec(headers.range ?? '')?.[1]);
      const range = `bytes ${from}-${after.length - 1}/${after.length}`;
      return {
        status: 206,
        headers: { 'content-range': range },
        body: after.subarray(from),
        ...(from < 600 && { breakAt: 150 }),
      };
    };
    const length = { etag: tag, 'content-length': String(after.length) };
    const { options, asked } = scripted(
      { status: 404 },
      { headers: length, body: after, breakAt: 350 },
      rest,
      'nobody',
      rest,
      rest,
    );
    expect(await update(options)).toMatchObject({ outcome: 'newer', bytes: after.length });
    expect(asked.slice(2).map(({ headers }) => headers)).toEqual(
      [
        { range: 'bytes=350-', 'if-range': tag },
        { range: 'bytes=500-', 'if-range': tag },
        { range: 'bytes=500-', 'if-range': tag },
        { range: 'bytes=650-', 'if-range': tag },
      ].slice(0, asked.length - 2),
    );
    expect(await sequence()).toBe(2);
  });

  it('notices a body that ends too early without an error', async () => {
    const { after, update, tag } = await twoDays();
    const headers = { etag: tag, 'content-length': String(after.length) };
    const range = `bytes 300-${after.length - 1}/${after.length}`;
    const { options } = scripted(
      { status: 404 },
      { headers, body: after.subarray(0, 300) },
      { status: 206, headers: { 'content-range': range }, body: after.subarray(300) },
    );
    expect(await update(options)).toMatchObject({ outcome: 'newer', bytes: after.length, requests: 3 });
  });

  it('begins anew where the file has become another meanwhile, or has no name', async () => {
    const { after, update, tag, sequence } = await twoDays();
    const broken = {
      headers: { etag: '"another"' },
      body: await cityBundle({ sequence: 7, issuedAt: days(0) }),
      breakAt: 350,
    };
    const { options } = scripted(
      { status: 404 },
      broken,
      { status: 200, headers: { etag: tag }, body: after },
      { body: after },
    );
    expect(await update(options)).toMatchObject({ outcome: 'newer', requests: 4 });
    expect(await sequence()).toBe(2);
    const other = await twoDays();
    const nameless = scripted({ status: 404 }, { body: after, breakAt: 350 }, { body: after });
    expect(await other.update(nameless.options)).toMatchObject({ outcome: 'newer', requests: 3 });
  });

  it('asks no more often than it may, though every answer is another’s rest', async () => {
    const { after, update, tag, sequence } = await twoDays();
    const headers = { etag: tag, 'content-length': String(after.length) };
    const broken = { headers, body: after, breakAt: 350 };
    const { options, asked } = scripted(broken, { ...broken, headers: { etag: '"other"' } }, { body: after });
    expect(await update({ ...options, deltas: false, maxRequests: 2 })).toMatchObject({
      outcome: 'unreachable',
      requests: 2,
    });
    expect(asked).toHaveLength(2);
    expect(await sequence()).toBe(1);
  });

  it('refuses what does not check out, says why, and holds what it held', async () => {
    const thief = seededSigner(66);
    const { update, sequence, after } = await twoDays();
    const forged = await cityBundle({ list: await cityList({ signer: thief }), sequence: 3 });
    for (const [body, code] of [
      [forged, 'trust-list-signature'],
      [after.subarray(0, 500), 'bundle-truncated'],
      [new Uint8Array(1_000), 'bundle-malformed'],
      [await cityBundle({ sequence: 3, issuedAt: days(-2) }), 'bundle-rollback'],
    ] as const) {
      expect(await update(scripted({ status: 404 }, { body }).options)).toMatchObject({ outcome: 'refused', code });
    }
    const { options } = scripted({ status: 404 }, { body: await cityBundle({ sequence: 3, issuedAt: days(0) }) });
    expect(await update({ ...options, limits: { maxBundleBytes: 200 } })).toMatchObject({
      outcome: 'refused',
      code: 'bundle-limit',
    });
    expect(await sequence()).toBe(1);
  });

  it('ends where it is aborted: before a request, in a pause, in the midst of a body', async () => {
    const { update, sequence, after } = await twoDays();
    const before = scripted({ body: after });
    expect(await update({ ...before.options, signal: AbortSignal.abort() })).toMatchObject({
      outcome: 'unreachable',
      code: 'bundle-unreachable',
      requests: 0,
    });
    const pausing = new AbortController();
    const { sleep: _, ...busy } = scripted({ status: 503 }, { body: after }).options;
    const waiting = update({
      ...busy,
      firstDelaySeconds: 1_000_000,
      maxDelaySeconds: 1_000_000,
      signal: pausing.signal,
    });
    setTimeout(() => pausing.abort(), 10);
    expect(await waiting).toMatchObject({ outcome: 'unreachable', requests: 1 });

    const reading = new AbortController();
    async function* trickle() {
      for (const [at, byte] of after.entries()) {
        if (at === 10) reading.abort();
        yield Uint8Array.of(byte);
      }
    }
    const fetcher: Fetcher = async ({ url }) =>
      url.includes('/from/')
        ? { status: 404, header: () => null, body: trickle() }
        : { status: 200, header: () => null, body: trickle() };
    expect(await update({ ...before.options, fetcher, deltas: false, signal: reading.signal })).toMatchObject({
      outcome: 'unreachable',
      requests: 1,
      bytes: 10,
    });
    expect(await sequence()).toBe(1);
  });

  it('ends in time, though neither the fetcher nor a body heeds the signal', async () => {
    const { update, sequence, after } = await twoDays();
    const never = new Promise<never>(() => undefined);
    async function* hanging() {
      yield after.subarray(0, 10);
      await never;
    }
    const answer = { status: 200, header: () => null, body: hanging() };
    const silent = fetcherOf(() => never, { timeoutSeconds: 0.02 });
    for (const [fetcher, options] of [
      [() => never, { maxSeconds: 0.02 }],
      [async () => answer, { maxSeconds: 0.02 }],
      [() => never, { signal: AbortSignal.timeout(20) }],
      [silent, { maxRequests: 2, firstDelaySeconds: 0 }],
    ] as const) {
      expect(await update({ url, fetcher, deltas: false, ...options })).toMatchObject({ outcome: 'unreachable' });
    }
    expect(await sequence()).toBe(1);
  });

  it('is refused with options that are none', async () => {
    const { update } = await twoDays();
    const { options, asked } = scripted();
    for (const change of [
      { url: '' },
      { maxRequests: 0 },
      { firstDelaySeconds: -1 },
      { maxDelaySeconds: Number.NaN },
      { signal: 1 as never },
      { maxSeconds: 0 },
      { maxSeconds: Number.NaN },
      { limits: { maxParts: 0 } },
      { fetcher: undefined as never },
      { fetcher: fetch as never },
      { store: undefined as never },
      { store: '/tmp' as never },
      { roots: [] },
      { algorithms: ['Ed25519'] as never },
      { publisher: '310000/1' as never },
      { clock: Date.now as never },
      { patience: 3 } as never,
    ]) {
      await expect(update({ ...options, ...(change as object) })).rejects.toThrow(TypeError);
      expect(asked).toEqual([]);
    }
    expect(() => fetcherOf(fetch, { timeoutSeconds: 0 })).toThrow(TypeError);
    expect(() => fetcherOf(fetch, { timeout: 1 } as never)).toThrow(TypeError);
  });
});

describe('a download that is kept in a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const part = () => join(folder, 'download.part');

  /** Of a process of its own: nothing is left in memory of the one before. */
  async function update(options: Omit<UpdateBundleOptions, 'store' | 'roots' | 'algorithms'>): Promise<BundleUpdate> {
    const store = createFileBundleStore(folder);
    return updateBundle({ store, roots: [await rootFile()], algorithms, clock: () => now, ...options });
  }

  async function broken() {
    const bytes = await cityBundle();
    const headers = { etag: `"${await digestOf(bytes)}"`, 'content-length': String(bytes.length) };
    const { options } = scripted({ headers, body: bytes, breakAt: 350 });
    expect(await update({ ...options, maxRequests: 1 })).toMatchObject({ outcome: 'unreachable', bytes: 350 });
    expect(existsSync(part())).toBe(true);
    const rest = (from: number): Answer => {
      const length = {
        'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}`,
        'content-length': String(bytes.length - from),
      };
      return { status: 206, headers: { ...headers, ...length }, body: bytes.subarray(from) };
    };
    return { bytes, headers, rest };
  }

  it('goes on in the next process, and is cleared away when all of it has come', async () => {
    const { bytes, headers, rest } = await broken();
    const second = scripted({ ...rest(350), breakAt: 200 });
    expect(await update({ ...second.options, maxRequests: 1 })).toMatchObject({ outcome: 'unreachable', bytes: 200 });
    const { options, asked } = scripted(rest(550));
    expect(await update(options)).toMatchObject({ outcome: 'newer', bytes: bytes.length - 550, requests: 1 });
    expect(asked[0]?.headers).toEqual({ range: 'bytes=550-', 'if-range': headers.etag });
    expect(existsSync(part())).toBe(false);
    expect((await openBundle(createFileBundleStore(folder)))?.sequence).toBe(1);
  });

  it('is dropped where the file is another by now', async () => {
    await broken();
    const other = await cityBundle({ sequence: 2, issuedAt: days(0) });
    const { options } = scripted({ headers: { etag: '"other"' }, body: other, breakAt: 300 });
    expect(await update({ ...options, maxRequests: 1 })).toMatchObject({ outcome: 'unreachable' });
    const again = scripted({ status: 416 }, { headers: { etag: '"third"' }, body: other });
    expect(await update(again.options)).toMatchObject({ outcome: 'newer', requests: 2 });
    expect(again.asked[0]?.headers['if-range']).toBe('"other"');
    expect(again.asked[1]?.headers).toEqual({});
    expect(existsSync(part())).toBe(false);
  });

  it('does no harm where it is damaged: the file is asked for anew', async () => {
    for (const damage of [
      (bytes: Buffer) => bytes.map((byte, i) => (i === 200 ? byte ^ 1 : byte)),
      (bytes: Buffer) => bytes.subarray(0, 1),
      () => Buffer.alloc(0),
      (bytes: Buffer) => bytes.subarray(0, 40),
    ]) {
      const { bytes, headers, rest } = await broken();
      writeFileSync(part(), damage(readFileSync(part())));
      const answer = ({ headers: asked }: FetchRequest): Answer => {
        const from = Number(/bytes=(\d+)-/.exec(asked.range ?? '')?.[1] ?? 0);
        return from > 0 ? rest(from) : { headers, body: bytes };
      };
      const { options } = scripted(answer, answer);
      expect(await update(options)).toMatchObject({ outcome: 'newer' });
      expect(existsSync(part())).toBe(false);
      rmSync(folder, { recursive: true });
      mkdirSync(folder);
    }
  });
});

describe('a fetcher of the platform’s fetch', () => {
  it('reads bodies as they come, and gives a server up that says nothing', async () => {
    const { delta, update, held } = await twoDays();
    let silent = 0;
    const server = createServer((request, response) => {
      if (request.headers['if-none-match'] !== `"${held}"`) return void response.writeHead(400).end();
      if (silent++ === 0) return;
      response.writeHead(200, { 'content-length': delta.length });
      response.write(delta.subarray(0, 100));
      setTimeout(() => response.end(delta.subarray(100)), 20);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const { port } = server.address() as AddressInfo;
      const fetcher = fetcherOf(fetch, { timeoutSeconds: 1 });
      const found = await update({ url: `http://127.0.0.1:${port}`, fetcher, sleep: async () => undefined });
      expect(found).toMatchObject({ outcome: 'newer', isDelta: true });
      // More where the machine itself says nothing for a second.
      expect(found.requests).toBeGreaterThan(1);
      expect(found.bytes).toBeGreaterThanOrEqual(delta.length);
    } finally {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });

  it('gives up where it is aborted, though the server goes on sending, and keeps what came', async () => {
    const bytes = await cityBundle();
    const server = createServer((_, response) => {
      response.writeHead(200, { etag: '"x"', 'content-length': bytes.length });
      let at = 0;
      const timer = setInterval(() => response.write(bytes.subarray(at, ++at)), 1);
      response.on('close', () => clearInterval(timer));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
    try {
      const { port } = server.address() as AddressInfo;
      const patience = new AbortController();
      const fetcher: Fetcher = async (request) => {
        const { body, ...head } = await fetcherOf(fetch)(request);
        async function* counted() {
          let pieces = 0;
          for await (const piece of body) {
            if (++pieces === 3) setTimeout(() => patience.abort());
            yield piece;
          }
        }
        return { ...head, body: counted() };
      };
      const found = await updateBundle({
        url: `http://127.0.0.1:${port}`,
        fetcher,
        store: createFileBundleStore(folder),
        roots: [await rootFile()],
        algorithms,
        clock: () => now,
        signal: patience.signal,
      });
      expect(found).toMatchObject({ outcome: 'unreachable', requests: 1 });
      expect(found.bytes).toBeGreaterThan(0);
      expect(readFileSync(join(folder, 'download.part')).length).toBeGreaterThan(0);
    } finally {
      rmSync(folder, { recursive: true });
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  });
});
