import { deflateSync, constants as zlib } from 'node:zlib';
import { sha256 } from '../../src/crypto/node.ts';
import {
  applyRevocationDeltas,
  loadRevocationSet,
  openRevocationDelta,
  openRevocationSet,
  type RevocationListContent,
  revocationListOf,
} from '../../src/status/index.ts';
import { chance } from '../support/mutate.ts';
import { signedDelta, signedSet } from '../support/revocation-city.ts';
import { compare } from './pairs.ts';

const city = 77_000_000;
const listEntries = 2 ** 20;
const issuer = { region: 310000, number: 12 };
type Statuses = readonly Map<number, number>[];

const missed: string[] = [];

async function main(): Promise<void> {
  print(`${(city / 1e6).toFixed(0)} million licenses, random indices, fixed seed; 1 kB is 1,000 bytes\n`);
  print(row('', 'measured', 'bar', '', 'bound'));
  await sizes(0.001, 114_000);
  const { statuses, file } = await sizes(0.01, 786_000);
  await memoryAndRate(statuses, file);
  await stateless(file);
  await suspensions();
  await building(statuses);
  await growth();
  published();
  print(missed.length === 0 ? '\nall bars are met' : `\nmissed: ${missed.join('; ')}`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

async function sizes(rate: number, barBytes: number) {
  const statuses = randomStatuses(city, rate, 0);
  const file = await setOf(1, statuses, city, 1);
  const manifest = openRevocationSet(file).manifest.length;
  const bound = boundOf(city, Math.round(city * rate)) / 8;
  figure(`full set, ${rate * 100} % revoked`, file.length, barBytes, 'bytes', bound);
  print(row('  of which manifest', number(manifest), '', 'bytes'));
  return { statuses, file };
}

async function memoryAndRate(statuses: Statuses, file: Uint8Array): Promise<void> {
  const began = performance.now();
  const loaded = await loadRevocationSet(openRevocationSet(file), sha256);
  const milliseconds = performance.now() - began;
  figure('memory of the loaded set, 1 %', loaded.memoryBytes, 4_000_000, 'bytes');
  print(row('  loaded in', milliseconds.toFixed(0), '', 'ms'));
  const bitmap = new Uint8Array(Math.ceil(city / 8));
  statuses.forEach((list, at) => {
    for (const index of list.keys()) {
      const place = at * listEntries + index;
      bitmap[place >>> 3] = (bitmap[place >>> 3] as number) | (1 << (place & 7));
    }
  });
  const random = chance(1);
  // So many that all of the bitmap is in play: 100,000 places touch less than half of its cache lines, again and again.
  const places = Uint32Array.from({ length: 1_000_000 }, () => random.below(city));
  const ours = (): number => {
    let found = 0;
    for (const place of places) if (loaded.status(place >>> 20, place & 0xfffff) !== 0) found++;
    return found;
  };
  const plain = (): number => {
    let found = 0;
    for (const place of places) if (((bitmap[place >>> 3] as number) >> (place & 7)) & 1) found++;
    return found;
  };
  if (ours() !== plain()) throw new Error('the answers differ');
  const { median, microseconds, otherMicroseconds } = await compare(ours, plain, 40);
  least('look-ups, rate to that of a bitmap of 9.6 MB', median, 0.8);
  const rates = [microseconds, otherMicroseconds].map((each) => `${(places.length / each).toFixed(0)} M/s`);
  print(row('  look-ups: ours, the bitmap', ...rates));
}

async function stateless(file: Uint8Array): Promise<void> {
  const random = chance(2);
  const opened = openRevocationSet(file);
  const queries = Array.from({ length: 20 }, () => [random.below(73), random.below(listEntries)] as const);
  const held = queries.map(([list]) => revocationListOf(opened, issuer.region, issuer.number, list));
  const alone = (): number => {
    let found = 0;
    for (const [list, index] of queries) {
      found += revocationListOf(openRevocationSet(file), issuer.region, issuer.number, list)?.status(index) ?? 0;
    }
    return found;
  };
  const decoding = (): number => {
    let found = 0;
    for (const [i, [, index]] of queries.entries()) found += held[i]?.status(index) ?? 0;
    return found;
  };
  if (alone() !== decoding()) throw new Error('the answers differ');
  const { median, microseconds } = await compare(alone, decoding, 40);
  figure('look-up in the file alone, to decoding one chunk', 1 / median, 2, 'times');
  print(row('  microseconds each', (microseconds / queries.length).toFixed(0)));
}

async function suspensions(): Promise<void> {
  const rate = 0.01;
  const count = Math.round(city * rate);
  const statuses = randomStatuses(city, rate, 0.2);
  const file = await setOf(1, statuses, city, 2);
  const bound = (boundOf(city, count) + boundOf(count, Math.round(count * 0.2))) / 8;
  figure('1 % not valid, 20 % of them suspended', file.length, 1.03 * bound, 'bytes', bound);
  const { memoryBytes } = await loadRevocationSet(openRevocationSet(file), sha256);
  figure('  its memory', memoryBytes, 4_000_000, 'bytes');
  const { added, lifted, delta, equal } = await day(file, statuses, city);
  figure(`a day: ${number(added)} revoked, ${number(lifted)} lifted`, delta, 5_500, 'bytes');
  if (!equal) missed.push('the delta applied is another file');
  print(row('  delta applied, and the file of that day', equal ? 'equal' : 'NOT EQUAL', 'equal'));
}

/** One day at 1 % a year: random new revocations, random lifted suspensions. */
async function day(file: Uint8Array, statuses: Statuses, licenses: number) {
  const random = chance(3);
  const after = statuses.map((list) => new Map(list));
  const added = Math.round((licenses * 0.01) / 365);
  const lifted = Math.round((200 * licenses) / city);
  for (let left = added; left > 0; ) {
    const place = random.below(licenses);
    const list = after[Math.floor(place / listEntries)] as Map<number, number>;
    if (list.has(place % listEntries)) continue;
    list.set(place % listEntries, 1);
    left--;
  }
  const suspended = statuses.flatMap((list, at) =>
    [...list].filter(([, status]) => status === 2).map(([index]) => [at, index] as const),
  );
  for (let left = lifted; left > 0; ) {
    const [at, index] = random.pick(suspended);
    if (after[at]?.delete(index)) left--;
  }
  const next = await setOf(2, after, licenses, 2);
  const before = openRevocationSet(file);
  const delta = await signedDelta(before, openRevocationSet(next));
  const applied = await applyRevocationDeltas(before, [openRevocationDelta(delta)], sha256);
  return { added, lifted, delta: delta.length, equal: Buffer.compare(applied, next) === 0 };
}

async function building(statuses: Statuses): Promise<void> {
  let began = performance.now();
  await setOf(1, statuses, city, 1);
  const build = performance.now() - began;
  const memory = process.resourceUsage().maxRSS * 1024;
  figure('memory of this process at its largest, building included', memory, 1e9, 'bytes');
  began = performance.now();
  let bytes = 0;
  for (const list of statuses) {
    const bitmap = new Uint8Array(listEntries / 8);
    for (const index of list.keys()) bitmap[index >>> 3] = (bitmap[index >>> 3] as number) | (1 << (index & 7));
    const strategies = [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY];
    bytes += Math.min(...strategies.map((strategy) => deflateSync(bitmap, { level: 9, memLevel: 9, strategy }).length));
  }
  print(row('building the full set, 1 %', build.toFixed(0), '', 'ms'));
  print(row('zlib-ing the same 74 status lists', (performance.now() - began).toFixed(0), '', 'ms'));
  print(row('  their bytes, without signatures', number(bytes), '', 'bytes'));
}

async function growth(): Promise<void> {
  print(`\n${row('licenses', '0.1 %', '1 %', 'of bound', '1 %, 20 % susp.', 'a day', 'memory', 'build ms')}`);
  for (const licenses of [1e6, 3e6, 10e6, 30e6, city]) {
    const small = await setOf(1, randomStatuses(licenses, 0.001, 0), licenses, 1);
    const statuses = randomStatuses(licenses, 0.01, 0);
    const began = performance.now();
    const file = await setOf(1, statuses, licenses, 1);
    const build = performance.now() - began;
    const both = randomStatuses(licenses, 0.01, 0.2);
    const layers = await setOf(1, both, licenses, 2);
    const { delta } = await day(layers, both, licenses);
    const { memoryBytes } = await loadRevocationSet(openRevocationSet(file), sha256);
    const bound = boundOf(licenses, Math.round(licenses * 0.01)) / 8;
    const share = (file.length / bound).toFixed(3);
    print(row(number(licenses), ...[small, file].map(({ length }) => number(length)), share, number(layers.length), number(delta), number(memoryBytes), build.toFixed(0))); // biome-ignore format: one line
  }
}

function published(): void {
  const figures = [
    ['CRLite cascade, 2024: 816 M certificates, 11.7 M revoked', 19_300_000, 11_700_000],
    ['Clubcard, the same (README of mozilla/clubcard)', 8_500_000, 11_700_000],
    ['Clubcard, 2025: over 900 M, over 8 M revoked (ePrint 2025/610)', 6_700_000, 8_000_000],
    ['Clubcard 0.3.2 run on 77 M indices, 0.1 %', 117_512, 77_000],
    ['Clubcard 0.3.2 run on 77 M indices, 1 %', 839_176, 770_000],
    ['CRLite cascade (2017), computed for 77 M, 0.1 %', 179_095, 77_000],
    ['CRLite cascade (2017), computed for 77 M, 1 %', 1_325_940, 770_000],
  ] as const;
  print(`\n${row('published, or run by others’ code', 'bytes', 'bits a revoked one')}`);
  for (const [name, bytes, revoked] of figures) print(row(name, number(bytes), ((8 * bytes) / revoked).toFixed(2)));
  print(row('Clubcard’s delta of 6 hours, on average (ePrint)', number(26_800)));
}

function setOf(epoch: number, statuses: Statuses, licenses: number, bits: 1 | 2): Promise<Uint8Array<ArrayBuffer>> {
  const lists = statuses.map((each, list): RevocationListContent => {
    const entries = Math.min(listEntries, licenses - list * listEntries);
    return { ...issuer, list, bits, entries, statuses: each };
  });
  return signedSet(epoch, lists, { timeToLiveSeconds: 86_400 });
}

function randomStatuses(licenses: number, rate: number, suspended: number): Statuses {
  const random = chance(42);
  const lists = Array.from({ length: Math.ceil(licenses / listEntries) }, () => new Map<number, number>());
  const count = Math.round(licenses * rate);
  for (let i = 0; i < count; ) {
    const place = random.below(licenses);
    const list = lists[Math.floor(place / listEntries)] as Map<number, number>;
    if (list.has(place % listEntries)) continue;
    list.set(place % listEntries, i < count * suspended ? 2 : 1);
    i++;
  }
  return lists;
}

/** Bits that say which `count` of `all` they are, at the least: log2 of the binomial coefficient. */
function boundOf(all: number, count: number): number {
  const ln = (n: number) => (n === 0 ? 0 : n * Math.log(n) - n + Math.log(2 * Math.PI * n) / 2 + 1 / (12 * n));
  return (ln(all) - ln(count) - ln(all - count)) / Math.LN2;
}

function figure(name: string, value: number, bar: number, unit: string, bound?: number): void {
  if (!(value <= bar)) missed.push(name.trim());
  const shown = unit === 'times' ? value.toFixed(2) : number(value);
  print(row(name, shown, `≤ ${number(bar)}`, unit, bound === undefined ? '' : number(bound)));
}

function least(name: string, value: number, bar: number): void {
  if (!(value >= bar)) missed.push(name);
  print(row(name, value.toFixed(2), `≥ ${bar}`, 'times'));
}

function number(value: number): string {
  return Math.round(value).toLocaleString('en');
}

function row(name: string, ...cells: readonly string[]): string {
  return name.padEnd(60) + cells.map((cell) => cell.padStart(16)).join('');
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
