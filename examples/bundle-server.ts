/**
 * A server of offline bundles, with node:http alone: the newest full file, and the delta from whatever a device holds.
 *
 * Run it in a checkout: npx tsx --tsconfig test/tsconfig.json examples/bundle-server.ts FOLDER [PORT]
 *
 * FOLDER holds bundles (`*.elob`), of which it serves the newest, and the deltas of their revocation sets (`*.delta.cwt`).
 * It needs no key: nothing that it says is believed, and any mirror or content network does as well. Put a server with TLS
 * in front of it, for the sake of those who ask. Without FOLDER it makes two days of a city, plays a device, and ends.
 */
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BundleContents,
  createMemoryBundleStore,
  fetcherOf,
  packBundle,
  packBundleDelta,
  readBundle,
  updateBundle,
} from 'elicense/bundle';
import { keyIdOf } from 'elicense/codec';
import { ed25519, generateSigner, sha256 } from 'elicense/crypto/node';
import { openRevocationSet, signRevocationDelta, signRevocationSet } from 'elicense/status';
import { createRoot, signTrustList } from 'elicense/trust';

/** How long a cache may answer in the place of this server. A device is then at most so much behind. */
const cacheSeconds = 300;

interface Held {
  readonly bytes: Uint8Array;
  readonly contents: BundleContents;
  /** SHA-256 of its manifest: what devices name it by. */
  readonly name: string;
}

/** What is served: the newest bundle, the older ones by their names, and the deltas that were asked for. */
interface Shelf {
  readonly newest: Held;
  readonly older: ReadonlyMap<string, Held>;
  readonly steps: readonly Uint8Array[];
  readonly deltas: Map<string, Promise<Uint8Array>>;
}

async function readShelf(folder: string): Promise<Shelf> {
  const names = await readdir(folder);
  const read = (ending: string) =>
    Promise.all(names.filter((name) => name.endsWith(ending)).map((name) => readFile(join(folder, name))));
  const bundles = await Promise.all(
    (await read('.elob')).map(async (bytes): Promise<Held> => {
      const contents = await readBundle(bytes);
      return { bytes, contents, name: createHash('sha256').update(contents.manifest.manifest).digest('hex') };
    }),
  );
  bundles.sort((a, b) => b.contents.manifest.sequence - a.contents.manifest.sequence);
  const [newest] = bundles;
  if (newest === undefined) throw new Error(`${folder}: holds no *.elob`);
  const older = new Map(bundles.map((bundle) => [bundle.name, bundle]));
  return { newest, older, steps: await read('.delta.cwt'), deltas: new Map() };
}

/** The delta from a bundle to the newest one; undefined where that is not known, or saves nothing. */
async function deltaFrom(name: string, { newest, older, steps, deltas }: Shelf): Promise<Uint8Array | undefined> {
  const from = older.get(name);
  if (from === undefined) return undefined;
  let delta = deltas.get(name);
  if (delta === undefined) {
    delta = packBundleDelta(from.contents, newest.contents, steps, sha256);
    deltas.set(name, delta);
  }
  const bytes = await delta;
  return bytes.length < newest.bytes.length / 2 ? bytes : undefined;
}

function serve(folder: string): Server {
  let shelf: { readonly stamp: string; readonly read: Promise<Shelf> } | undefined;
  /** The folder is read anew where a file in it is another; put new files there by renaming. */
  async function current(): Promise<Shelf> {
    const names = (await readdir(folder)).filter((name) => /\.(elob|delta\.cwt)$/.test(name)).sort();
    const stamps = await Promise.all(names.map(async (name) => `${name} ${(await stat(join(folder, name))).mtimeMs}`));
    const stamp = stamps.join('\n');
    if (shelf?.stamp !== stamp) shelf = { stamp, read: readShelf(folder) };
    return shelf.read;
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return void response.writeHead(405, { allow: 'GET, HEAD' }).end();
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const now = await current();
    const [, name] = /^\/bundle(?:\/from\/([0-9a-f]{64}))?$/.exec(pathname) ?? [undefined, ''];
    const bytes = name === '' ? undefined : name === undefined ? now.newest.bytes : await deltaFrom(name, now);
    if (bytes === undefined) {
      // A device then takes the full file; that there is no delta may change with the next bundle.
      return void response.writeHead(404, { 'cache-control': `public, max-age=${cacheSeconds}` }).end();
    }
    // What comes of a delta is the newest bundle: both go by its name, so that a device need not ask what it has.
    const tag = `"${now.newest.name}"`;
    const headers = {
      etag: tag,
      'cache-control': `public, max-age=${cacheSeconds}, stale-if-error=86400`,
      'content-type': 'application/octet-stream',
      'accept-ranges': 'bytes',
      'x-content-type-options': 'nosniff',
    };
    const known = request.headers['if-none-match']?.split(',').map((each) => each.trim());
    if (known?.includes(tag) || known?.includes('*')) return void response.writeHead(304, headers).end();
    const range = /^bytes=(\d{1,15})-$/.exec(request.headers.range ?? '');
    const from = range && (request.headers['if-range'] ?? tag) === tag ? Number(range[1]) : undefined;
    if (from !== undefined && from >= bytes.length) {
      return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end();
    }
    const body = bytes.subarray(from ?? 0);
    response.writeHead(from === undefined ? 200 : 206, {
      ...headers,
      'content-length': body.length,
      ...(from !== undefined && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(503, { 'retry-after': '60' });
      response.end();
    });
  });
}

const [given, port = '8080'] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(join(tmpdir(), 'elicense-example-')));
const server = serve(folder);

if (given !== undefined) {
  server.listen(Number(port), '127.0.0.1', () => {
    console.log(`http://127.0.0.1:${(server.address() as AddressInfo).port}/bundle`);
  });
} else {
  await playTwoDays();
  server.close();
  await rm(folder, { recursive: true });
}

/** A device in the morning of two days. */
async function playTwoDays(): Promise<void> {
  const city = await playOperator();
  await city.publish(1);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/bundle`;
  const store = createMemoryBundleStore();
  const update = async (what: string): Promise<void> => {
    const found = await updateBundle({
      url,
      fetcher: fetcherOf(fetch),
      store,
      roots: [city.root],
      algorithms: [ed25519],
    });
    const { outcome, isDelta, requests, bytes, applied } = found;
    const held = applied ? `, now holds ${applied.sequence}${isDelta ? ' by a delta' : ''}` : '';
    console.log(`${what}: ${outcome}${held}; ${requests} requests, ${bytes} bytes`);
  };
  await update('first day');
  await update('an hour later');
  await city.publish(2);
  await update('second day');
  server.closeAllConnections();
}

/** What an operator does each day; see docs/bundle.md. */
async function playOperator() {
  const [rootSigner, bundleSigner, citySigner] = [1, 2, 3].map(() => generateSigner('Ed25519')) as [
    ReturnType<typeof generateSigner>,
    ReturnType<typeof generateSigner>,
    ReturnType<typeof generateSigner>,
  ];
  const times = { issuedAt: new Date(), expiresAt: new Date(Date.now() + 7 * 86_400_000) };
  const publisher = { region: 310000, number: 1 };
  const keys = [
    { publicKey: bundleSigner.publicKey, use: 'bundle', notBefore: 0, notAfter: null },
    { publicKey: citySigner.publicKey, use: 'region-status', notBefore: 0, notAfter: null },
  ] as const;
  const names = { zh: '上海市大数据中心', en: 'Shanghai Data Center' };
  const operator = { ...publisher, names, types: [], keys, statusUri: null };
  const root = await createRoot({ regions: [310000], ...times }, rootSigner, sha256);
  const trust = await signTrustList({ sequence: 1, regions: [310000], issuers: [operator] }, times, rootSigner, sha256);
  const cityKeyId = await keyIdOf(citySigner.publicKey, sha256);
  const bundleKeyId = await keyIdOf(bundleSigner.publicKey, sha256);
  const statuses = new Map(Array.from({ length: 10_000 }, (_, i) => [i * 100 + ((i * 37) % 100), 1]));
  let before: Uint8Array | undefined;
  return {
    root,
    async publish(day: number): Promise<void> {
      for (let i = 0; i < 30; i++) statuses.set(day * 1_000 + i * 31, 1);
      const list = { ...publisher, list: 1, bits: 1, entries: 2 ** 20, statuses } as const;
      const content = { publisher, epoch: day, lists: [list], ...times };
      const set = await signRevocationSet(content, citySigner, cityKeyId, sha256);
      if (before) {
        const [from, to] = [openRevocationSet(before), openRevocationSet(set)];
        const step = await signRevocationDelta(from, to, citySigner, cityKeyId, sha256);
        await writeFile(join(folder, `set-${day}.delta.cwt`), step);
      }
      before = set;
      const parts = [
        { kind: 'trust-list', bytes: trust },
        { kind: 'revocation-set', bytes: set },
      ] as const;
      const bundle = await packBundle({ publisher, sequence: day, ...times }, parts, bundleSigner, bundleKeyId, sha256);
      await writeFile(join(folder, `city-${day}.elob`), bundle.pieces());
    },
  };
}
