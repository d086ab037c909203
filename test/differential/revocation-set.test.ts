import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toHex } from '../../src/core/index.ts';
import { sha256 } from '../../src/crypto/node.ts';
import {
  applyRevocationDeltas,
  loadRevocationSet,
  openRevocationDelta,
  openRevocationSet,
  partOfRevocationSet,
} from '../../src/status/index.ts';
import { chance } from '../support/mutate.ts';
import { needPython } from '../support/python.ts';
import { listOf, openedSet, publisherSigner, signedDelta, signedSet } from '../support/revocation-city.ts';

const reader = fileURLToPath(new URL('./revocation_set_reader.py', import.meta.url));
const golden = fileURLToPath(new URL('../vectors/golden/revocation-set/', import.meta.url));
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'elicense-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Statuses {
  readonly region: number;
  readonly number: number;
  readonly list: number;
  readonly bits: number;
  readonly entries: number;
  readonly statuses: Uint8Array;
}

function run(python: string, files: readonly Uint8Array[]) {
  const paths = files.map((file, i) => {
    const path = join(folder, `${i}`);
    writeFileSync(path, file);
    return path;
  });
  return spawnSync(python, [reader, toHex(publisherSigner.publicKey.bytes), ...paths], { maxBuffer: 2 ** 28 });
}

/** What the other reader finds in a set after some deltas. */
function statusesByPython(python: string, files: readonly Uint8Array[]): readonly Statuses[] {
  const { stdout, stderr, status } = run(python, files);
  if (status !== 0) throw new Error(String(stderr));
  const found: Statuses[] = [];
  for (let at = 0; at < stdout.length; ) {
    const end = stdout.indexOf(10, at);
    const name = JSON.parse(stdout.subarray(at, end).toString()) as Omit<Statuses, 'statuses'>;
    at = end + 1 + name.entries;
    found.push({ ...name, statuses: stdout.subarray(end + 1, at) });
  }
  return found;
}

/** Compares every look-up of ours with the other reader's, and counts them. */
async function compare(python: string, files: readonly Uint8Array[], ours: Uint8Array): Promise<number> {
  const loaded = await loadRevocationSet(openRevocationSet(ours), sha256);
  const theirs = statusesByPython(python, files);
  expect(theirs.map(({ statuses: _, epoch: __, ...name }: Statuses & { epoch?: number }) => name)).toEqual(
    loaded.lists.map(({ region, number, list, bits, entries }) => ({ region, number, list, bits, entries })),
  );
  let lookUps = 0;
  let differences = 0;
  for (const { region, number, list, entries, statuses } of theirs) {
    const found = loaded.list(region, number, list);
    for (let index = 0; index < entries; index++, lookUps++) {
      if (found?.status(index) !== statuses[index]) differences++;
    }
  }
  expect(differences).toBe(0);
  return lookUps;
}

/** Lists of every form and width: scattered, uneven, in runs, nearly all, all, none. */
function cityLists(seed: number) {
  const random = chance(seed);
  const scattered = (entries: number, count: number, most: number): [number, number][] =>
    Array.from({ length: count }, () => [random.below(entries), 1 + random.below(most)]);
  const runs = (entries: number, count: number): [number, number][] =>
    Array.from({ length: count }, () => random.below(entries - 200)).flatMap((first) =>
      Array.from({ length: 1 + random.below(150) }, (_, i): [number, number] => [first + i, 1]),
    );
  const uneven = Array.from({ length: 8 }, (_, part) => scattered(90_000, 4 ** part / 4, 1)).flatMap((all, part) =>
    all.map(([index, value]): [number, number] => [part * 90_000 + index, value]),
  );
  const all = (entries: number): [number, number][] => Array.from({ length: entries }, (_, i) => [i, 1]);
  const big = 2 ** 20 + 300_000;
  return [
    listOf(0, big, scattered(big, 12_000, 2)),
    listOf(1, 800_000, uneven, { bits: 1 }),
    listOf(2, 500_000, runs(500_000, 300), { bits: 1 }),
    listOf(3, 200_000, [...all(200_000), ...scattered(200_000, 500, 1).map(([i]): [number, number] => [i, 0])]),
    listOf(4, 30_000, all(30_000), { bits: 4 }),
    listOf(5, 30_000),
    listOf(6, 100_000, scattered(100_000, 40_000, 15), { bits: 4 }),
    listOf(7, 20_000, scattered(20_000, 9_000, 255), { bits: 8, region: 320000 }),
  ];
}

describe('a reader in Python, written from docs/revocation-set.md alone', () => {
  it('agrees on millions of look-ups, in every form of a chunk', async (context) => {
    const python = needPython(context);
    const file = await signedSet(1, cityLists(42));
    const forms = new Set(
      openRevocationSet(file).chunks.map((chunk) => {
        const head = chunk?.findIndex((byte) => byte < 128) ?? 0;
        return chunk?.length === 1 ? 'none' : (chunk?.[head + 1] ?? 0) >> 5;
      }),
    );
    expect([...forms].sort()).toEqual([0, 1, 2, 'none']);
    expect(await compare(python, [file], file)).toBeGreaterThan(3_000_000);
  });

  it('agrees after deltas in which lists come, go and change their size', async (context) => {
    const python = needPython(context);
    const days = [
      cityLists(42),
      cityLists(43).slice(1),
      cityLists(44)
        .slice(2)
        .concat(listOf(9, 5_000, [[7, 2]])),
    ].map((lists) => lists.slice(-4));
    const sets = await Promise.all(days.map((lists, day) => openedSet(day, lists)));
    const [first, second, third] = sets as [(typeof sets)[0], (typeof sets)[0], (typeof sets)[0]];
    const deltas = [await signedDelta(first, second), await signedDelta(second, third)];
    const ours = await applyRevocationDeltas(first, deltas.map((delta) => openRevocationDelta(delta)), sha256); // biome-ignore format: one line
    expect(await compare(python, [await signedSet(0, days[0] ?? []), ...deltas], ours)).toBeGreaterThan(100_000);
  });

  it('agrees on a part of a set, and refuses it with a digest changed', async (context) => {
    const python = needPython(context);
    const set = await openedSet(1, cityLists(42));
    const part = await partOfRevocationSet(set, ({ list }) => list === 2 || list === 7, sha256);
    expect(await compare(python, [part], part)).toBe(520_000);
    part[part.length - 1] = (part[part.length - 1] as number) ^ 1;
    expect(String(run(python, [part]).stderr)).toContain('refused: root');
  });

  it('agrees on the files that never change', async (context) => {
    const python = needPython(context);
    const read = (name: string) => new Uint8Array(readFileSync(golden + name));
    await compare(python, [read('day-1.elrs')], read('day-1.elrs'));
    await compare(python, [read('day-1.elrs'), read('day-2.delta.cwt')], read('day-2.elrs'));
    await compare(python, [read('part.elrs')], read('part.elrs'));
  });
});
