import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request } from 'node:http';
import { createRequire } from 'node:module';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { pathToFileURL } from 'node:url';
import { createFileBundleStore } from '../../src/bundle/file-store.ts';
import {
  applyBundle,
  createMemoryBundleStore,
  fetcherOf,
  openBundle,
  packBundle,
  updateBundle,
} from '../../src/bundle/index.ts';
import { keyIdOf } from '../../src/codec/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import { openRevocationSet, type RevocationListContent, signRevocationDelta } from '../../src/status/index.ts';
import {
  algorithms,
  bundleSigner,
  cityBundle,
  cityList,
  citySet,
  citySigner,
  operator,
  operatorEntry,
} from '../support/bundle-city.ts';
import { days, now, policeEntry, rootFile, seededSigner } from '../support/city.ts';
import { chance } from '../support/mutate.ts';

/** `run.ts` starts this file there. */
const root = `${process.cwd()}/`;
const licenses = 77_000_000;
const listEntries = 2 ** 20;
const devices = 10_000;
const sockets = 32;
/** No phase goes on for longer; what is left out is said. */
const maxPhaseSeconds = 120;
const missed: string[] = [];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'elicense-bench-'));
  let server: ChildProcess | undefined;
  try {
    if (process.argv[2] === 'apply-large') return await applyLarge(process.argv[3] as string);
    if (process.argv[2] === 'pack-large') return await packLarge(process.argv[3] as string);
    const city = await twoDays(folder);
    const started = await serve(folder);
    server = started.server;
    await day(started.url, city);
    server.kill();
    server = undefined;
    large(folder);
  } finally {
    server?.kill();
    rmSync(folder, { recursive: true });
  }
  print(missed.length === 0 ? '\nall bars are met' : `\nmissed: ${missed.join('; ')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

/** Bundles of two days of a city of 77 million licenses, 1 % of them not valid, and the delta between their sets. */
async function twoDays(folder: string) {
  const random = chance(42);
  const lists = Array.from({ length: Math.ceil(licenses / listEntries) }, () => new Map<number, number>());
  const revoke = (count: number): void => {
    for (let i = 0; i < count; ) {
      const place = random.below(licenses);
      const list = lists[Math.floor(place / listEntries)] as Map<number, number>;
      if (list.has(place % listEntries)) continue;
      list.set(place % listEntries, 1);
      i++;
    }
  };
  const setOf = (epoch: number) =>
    citySet({
      epoch,
      issuedAt: days(epoch - 2),
      lists: lists.map((statuses, list): RevocationListContent => {
        const entries = Math.min(listEntries, licenses - list * listEntries);
        return { region: 310000, number: 12, list, bits: 1, entries, statuses };
      }),
    });
  revoke(licenses / 100);
  const trust = await cityList();
  const [set] = [await setOf(1)];
  revoke(Math.round(licenses / 100 / 365));
  const next = await setOf(2);
  const keyId = await keyIdOf(citySigner.publicKey, sha256);
  const step = await signRevocationDelta(openRevocationSet(set), openRevocationSet(next), citySigner, keyId, sha256);
  const first = await cityBundle({ list: trust, set });
  const second = await cityBundle({ list: trust, set: next, sequence: 2, issuedAt: days(0) });
  writeFileSync(join(folder, 'city-1.elob'), first);
  writeFileSync(join(folder, 'city-2.elob'), second);
  writeFileSync(join(folder, 'set-2.delta.cwt'), step);
  return { first, second };
}

/** Starts examples/bundle-server.ts in a process of its own, on 127.0.0.1. */
async function serve(folder: string): Promise<{ readonly server: ChildProcess; readonly url: string }> {
  const loader = pathToFileURL(createRequire(`${root}package.json`).resolve('tsx')).href;
  const server = spawn(process.execPath, ['--import', loader, `${root}examples/bundle-server.ts`, folder, '0'], {
    env: { ...process.env, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: `${root}test/tsconfig.json` },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout?.once('data', (line: Buffer) => resolve(line.toString().trim()));
    server.once('exit', () => reject(new Error('the server did not start')));
  });
  return { server, url };
}

async function day(url: string, { first, second }: { readonly first: Uint8Array; readonly second: Uint8Array }) {
  print(
    `${number(devices)} devices, 77 million licenses, 1 % not valid, a day's revocations at 1 % a year; 127.0.0.1\n`,
  );
  print(row('full file', number(second.length), 'bytes'));

  const store = createMemoryBundleStore();
  const roots = [await rootFile()];
  const options = { url, fetcher: fetcherOf(fetch), roots, algorithms, clock: () => now };
  let began = performance.now();
  const full = await updateBundle({ ...options, store });
  print(row('one device takes the full file', (performance.now() - began).toFixed(0), 'ms'));
  if (full.outcome !== 'newer' || full.bytes !== second.length) throw new Error('the full file was not taken');
  const behind = createMemoryBundleStore();
  await applyBundle(first, { store: behind, roots, algorithms, clock: () => now });
  const held = Buffer.from((await openBundle(behind))?.digest as Uint8Array).toString('hex');
  began = performance.now();
  const found = await updateBundle({ ...options, store: behind });
  print(row('one device takes the delta', (performance.now() - began).toFixed(0), 'ms'));
  if (!found.isDelta || found.outcome !== 'newer' || found.requests !== 1) throw new Error('the delta was not taken');
  const again = await updateBundle({ ...options, store: behind });
  if (again.outcome !== 'same' || again.bytes !== 0) throw new Error('what is held was sent again');
  const latest = Buffer.from((await openBundle(behind))?.digest as Uint8Array).toString('hex');

  print(`\n${row('', 'requests', 'bytes a device', 'bytes in all', 'seconds', 'requests a second')}`);
  const delta = await phase('an ordinary day: the delta', `${url}/from/${held}`, { 'if-none-match': `"${held}"` }, 200);
  await phase('nothing new: one more look', `${url}/from/${latest}`, { 'if-none-match': `"${latest}"` }, 304);
  const whole = await phase('the day that all need the full file', url, {}, 200);
  figure('bytes of the delta a device, heads of HTTP included', delta, 8_000);
  figure('bytes of the full file a device, to the file itself', whole / second.length, 1.002);
}

/** Every device asks once; gives the bytes that come for one of them, heads of HTTP included. */
async function phase(name: string, url: string, headers: Readonly<Record<string, string>>, status: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: sockets });
  const used = new Set<Socket>();
  const began = performance.now();
  const seconds = () => (performance.now() - began) / 1000;
  let asked = 0;
  let body = 0;
  const work = async (): Promise<void> => {
    while (asked < devices && seconds() < maxPhaseSeconds) {
      asked++;
      body += await ask(url, headers, status, agent, used);
    }
  };
  await Promise.all(Array.from({ length: sockets }, work));
  const took = seconds();
  const bytes = [...used].reduce((sum, socket) => sum + socket.bytesRead, 0);
  agent.destroy();
  const each = bytes / asked;
  const cells = [number(asked), number(each), number(bytes), took.toFixed(1), number(asked / took)];
  print(row(name, ...cells));
  if (asked < devices)
    print(`  after ${maxPhaseSeconds} s; all ${number(devices)} would be ${number(each * devices)} bytes`);
  if (body > bytes) throw new Error('counted wrongly');
  return each;
}

function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  status: number,
  agent: Agent,
  used: Set<Socket>,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const asking = request(url, { headers, agent }, (response: IncomingMessage) => {
      let bytes = 0;
      response.on('data', (piece: Buffer) => (bytes += piece.length));
      response.on('end', () => {
        if (response.statusCode === status) resolve(bytes);
        else reject(new Error(`status ${response.statusCode}`));
      });
      response.on('error', reject);
    });
    asking.on('socket', (socket) => used.add(socket));
    asking.on('error', reject);
    asking.end();
  });
}

const largeParts = 4;
const largePartBytes = 62_080_000;

/** A bundle near its limit, in processes of their own, whose memory at its largest is looked at. */
function large(folder: string): void {
  const path = join(folder, 'large.elob');
  print('');
  for (const [name, step, bar] of [
    ['memory that writing a bundle of 248 MB takes', 'pack-large', largeParts * largePartBytes],
    ['memory that checking and storing it takes', 'apply-large', largeParts * largePartBytes],
  ] as const) {
    const said = execFileSync(process.execPath, [process.argv[1] as string, step, path], { encoding: 'utf8' });
    const [memory = 0, before = 0, seconds = 0] = said.trim().split(' ').map(Number);
    figure(name, memory - before, bar);
    print(row('  the whole process; seconds', number(memory), seconds.toFixed(1)));
  }
}

function exceptionsOf(i: number): Uint8Array {
  return new Uint8Array(largePartBytes).fill(i + 1);
}

/** Piece by piece, so that it takes no memory. */
function exceptionsDigest(i: number): Uint8Array {
  const hash = createHash('sha256');
  const piece = new Uint8Array(largePartBytes / 1_000).fill(i + 1);
  for (let n = 0; n < 1_000; n++) hash.update(piece);
  return new Uint8Array(hash.digest());
}

async function measured(run: () => Promise<unknown>): Promise<void> {
  const before = process.resourceUsage().maxRSS * 1024;
  const began = performance.now();
  await run();
  const seconds = (performance.now() - began) / 1000;
  print(`${process.resourceUsage().maxRSS * 1024} ${before} ${seconds}`);
}

async function packLarge(path: string): Promise<void> {
  const keyId = await keyIdOf(bundleSigner.publicKey, sha256);
  await measured(async () => {
    const keys = [];
    for (let i = 0; i < largeParts; i++) {
      const compromised = [exceptionsDigest(i)] as const;
      const window = { notBefore: 0, notAfter: null, compromised };
      keys.push({ publicKey: seededSigner(100 + i).publicKey, use: 'license', ...window } as const);
    }
    const police = policeEntry({ keys: [...policeEntry().keys, ...keys] });
    const trust = { kind: 'trust-list', bytes: await cityList({ issuers: [police, operatorEntry()] }) } as const;
    const sets = keys.map((_, i) => ({ kind: 'exception-set', bytes: () => exceptionsOf(i) }) as const);
    const options = { publisher: operator, sequence: 1, issuedAt: days(-1), expiresAt: days(7) };
    const packed = await packBundle(options, [trust, ...sets], bundleSigner, keyId, sha256);
    await pipeline(packed.pieces(), createWriteStream(path));
  });
}

async function applyLarge(path: string): Promise<void> {
  const roots = [await rootFile()];
  await measured(async () => {
    const store = createFileBundleStore(`${path}.store`);
    const source = createReadStream(path, { highWaterMark: 262_144 });
    const { outcome, unusedParts } = await applyBundle(source, { store, roots, algorithms, clock: () => now });
    if (outcome !== 'newer' || unusedParts.length > 0) throw new Error('it was not taken');
  });
}

function figure(name: string, value: number, bar: number): void {
  if (!(value <= bar)) missed.push(name);
  print(row(name, bar < 10 ? value.toFixed(4) : number(value), `≤ ${bar < 10 ? bar : number(bar)}`));
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(54) + cells.map((cell) => cell.padStart(18)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
