import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalBytes, isLicenseError } from '../../src/core/index.ts';
import { verifySign1 } from '../../src/crypto/index.ts';
import { ed25519, sha256 } from '../../src/crypto/node.ts';
import {
  applyRevocationDeltas,
  loadRevocationSet,
  openRevocationDelta,
  openRevocationSet,
  partOfRevocationSet,
  type RevocationListContent,
  type RevocationSet,
  revocationListOf,
} from '../../src/status/index.ts';
import { openedSet, publisherSigner, signedDelta, signedSet } from '../support/revocation-city.ts';

const bitsOf = fc.constantFrom(1 as const, 2 as const, 4 as const, 8 as const);

/** Statuses that are scattered, in runs, or nearly all of one kind. */
function statusesArbitrary(entries: number, bits: number) {
  const status = fc.integer({ min: 1, max: 2 ** bits - 1 });
  const index = fc.nat(entries - 1);
  const scattered = fc.array(fc.tuple(index, status), { maxLength: 120 });
  const runs = fc
    .array(fc.tuple(index, fc.integer({ min: 1, max: 300 }), status), { maxLength: 8 })
    .map((all) =>
      all.flatMap(([first, length, value]) =>
        Array.from({ length: Math.min(length, entries - first) }, (_, i): [number, number] => [first + i, value]),
      ),
    );
  const nearlyAll = fc
    .tuple(fc.array(index, { maxLength: 30 }), status)
    .map(([holes, value]) =>
      Array.from({ length: entries }, (_, i): [number, number] => [i, value]).filter(([i]) => !holes.includes(i)),
    );
  return fc.oneof(scattered, runs, nearlyAll).map((pairs) => new Map(pairs));
}

const listArbitrary = fc.tuple(fc.integer({ min: 1, max: 2_500 }), bitsOf).chain(([entries, bits]) =>
  fc.record({
    region: fc.constantFrom(310000, 320000),
    number: fc.nat(2),
    list: fc.nat(3),
    bits: fc.constant(bits),
    entries: fc.constant(entries),
    statuses: statusesArbitrary(entries, bits),
  }),
);

const listsArbitrary = fc.uniqueArray(listArbitrary, {
  minLength: 1,
  maxLength: 5,
  selector: ({ region, number, list }) => `${region}/${number}/${list}`,
});

function expectStatuses(
  lists: readonly RevocationListContent[],
  find: (list: RevocationListContent) => { status(index: number): number } | undefined,
): void {
  for (const list of lists) {
    const found = find(list);
    const wrong: number[] = [];
    for (let index = 0; index < list.entries; index++) {
      if (found?.status(index) !== ((list.statuses as Map<number, number>).get(index) ?? 0)) wrong.push(index);
    }
    expect(wrong).toEqual([]);
  }
}

/** What reading gives, or undefined where it refuses with an error of ours; anything else is thrown. */
async function tried<Result>(run: () => Result | Promise<Result>): Promise<Result | undefined> {
  try {
    return await run();
  } catch (error) {
    if (isLicenseError(error)) return undefined;
    throw error;
  }
}

describe('revocation sets', () => {
  it('give every status that went in, loaded and looked up in the file, and no other', async () => {
    await fc.assert(
      fc.asyncProperty(listsArbitrary, async (lists) => {
        const set = await openedSet(1, lists);
        const loaded = await loadRevocationSet(set, sha256);
        expect(loaded.lists).toHaveLength(lists.length);
        expectStatuses(lists, ({ region, number, list }) => loaded.list(region, number, list));
        expectStatuses(
          lists.slice(0, 1).map((each) => ({ ...each, entries: Math.min(each.entries, 300) })),
          ({ region, number, list }) => revocationListOf(set, region, number, list),
        );
      }),
      { seed: 42, numRuns: 150 },
    );
  });

  it('have one form: the same statuses in any order, as a map or an array, give the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(listsArbitrary, async (lists) => {
        const again = [...lists].reverse().map((list) => {
          const { statuses, entries } = list as RevocationListContent & { statuses: Map<number, number> };
          return { ...list, statuses: Uint8Array.from({ length: entries }, (_, i) => statuses.get(i) ?? 0) };
        });
        expect(await signedSet(1, again)).toEqual(await signedSet(1, lists));
      }),
      { seed: 42, numRuns: 60 },
    );
  });

  it('are what their deltas give, byte for byte, through any number of days', async () => {
    const days = fc.array(listsArbitrary, { minLength: 2, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(days, async (all) => {
        const sets = await Promise.all(all.map((lists, day) => openedSet(day, lists)));
        const deltas = await Promise.all(
          sets.slice(1).map(async (set, i) => openRevocationDelta(await signedDelta(sets[i] as RevocationSet, set))),
        );
        const first = sets[0] as RevocationSet;
        expect(await applyRevocationDeltas(first, deltas, sha256)).toEqual(
          await signedSet(all.length - 1, all[all.length - 1] ?? []),
        );
      }),
      { seed: 42, numRuns: 80 },
    );
  });

  it('can be had in part, list by list, with the same answers', async () => {
    await fc.assert(
      fc.asyncProperty(
        listsArbitrary,
        fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }),
        async (lists, wanted) => {
          const set = await openedSet(1, lists);
          const isWanted = ({ list, number }: { list: number; number: number }) => wanted[(list + number) % 5] === true;
          const part = openRevocationSet(await partOfRevocationSet(set, isWanted, sha256));
          const loaded = await loadRevocationSet(part, sha256);
          expectStatuses(lists.filter(isWanted), ({ region, number, list }) => loaded.list(region, number, list));
          for (const { region, number, list, ...rest } of lists) {
            if (isWanted({ list, number, ...rest })) continue;
            expect(loaded.list(region, number, list)).toBeUndefined();
            expect(revocationListOf(part, region, number, list)).toBeUndefined();
          }
        },
      ),
      { seed: 42, numRuns: 60 },
    );
  });

  it('with a byte changed anywhere are refused, never believed', async () => {
    const lists = [
      { region: 310000, number: 12, list: 1, bits: 2 as const, entries: 3_000, statuses: new Map([[5, 1], [700, 2], [701, 2]]) }, // biome-ignore format: one line
      { region: 310000, number: 12, list: 2, bits: 1 as const, entries: 500, statuses: new Map([[9, 1]]) },
      { region: 320000, number: 3, list: 0, bits: 4 as const, entries: 40, statuses: new Map([[0, 15], [39, 3]]) }, // biome-ignore format: one line
    ];
    const whole = await signedSet(1, lists);
    const part = await partOfRevocationSet(openRevocationSet(whole), ({ list }) => list === 2, sha256);
    const prepared = await ed25519.prepare(publisherSigner.publicKey);
    let opened = 0;
    for (const file of [whole, part]) {
      for (let at = 0; at < file.length; at++) {
        for (const change of [1, 2, 16, 128, 255]) {
          const wrong = file.slice();
          wrong[at] = (wrong[at] as number) ^ change;
          const set = await tried(() => openRevocationSet(wrong));
          if (!set) continue;
          opened++;
          const believed =
            (await verifySign1(set.sign1, publisherSigner.publicKey, prepared)) &&
            (await tried(() => loadRevocationSet(set, sha256))) !== undefined;
          expect(believed).toBe(false);
        }
      }
      for (let length = 0; length < file.length; length++) {
        expect(
          await tried(() => loadRevocationSet(openRevocationSet(file.subarray(0, length)), sha256)),
        ).toBeUndefined();
      }
      expect(
        await tried(() => loadRevocationSet(openRevocationSet(Uint8Array.of(...file, 0)), sha256)),
      ).toBeUndefined();
    }
    expect(opened).toBeGreaterThan(500);
  });

  it('are never wrong after a delta of which a byte was changed', async () => {
    const before = await openedSet(1, [{ region: 310000, number: 12, list: 1, bits: 2, entries: 3_000, statuses: new Map([[5, 1], [700, 2]]) }]); // biome-ignore format: one line
    const lists = [{ region: 310000, number: 12, list: 1, bits: 2 as const, entries: 3_000, statuses: new Map([[5, 1], [800, 1], [2_000, 2]]) }]; // biome-ignore format: one line
    const after = await signedSet(2, lists);
    const delta = await signedDelta(before, openRevocationSet(after));
    const prepared = await ed25519.prepare(publisherSigner.publicKey);
    let applied = 0;
    for (let at = 0; at < delta.length; at++) {
      for (const change of [1, 4, 64, 255]) {
        const wrong = delta.slice();
        wrong[at] = (wrong[at] as number) ^ change;
        const file = await tried(() => applyRevocationDeltas(before, [openRevocationDelta(wrong)], sha256));
        if (!file) continue;
        applied++;
        const { sign1 } = openRevocationSet(file);
        // What was changed is the delta's own signature, or that of the manifest inside it.
        expect(equalBytes(file, after) || !(await verifySign1(sign1, publisherSigner.publicKey, prepared))).toBe(true);
        expect(await verifySign1(openRevocationDelta(wrong).sign1, publisherSigner.publicKey, prepared)).toBe(false);
      }
    }
    expect(applied).toBeGreaterThan(100);
  });

  it('whose chunks are random bytes are refused with an error of ours, or give statuses within their bits', async () => {
    const set = await openedSet(1, [
      { region: 310000, number: 12, list: 1, bits: 2, entries: 5_000, statuses: new Map() },
    ]);
    const near = fc.tuple(
      fc.constantFrom([2], [20], [200, 1], [1], [3]),
      fc.nat(255),
      fc.uint8Array({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ minLength: 1, maxLength: 60 }),
          near.map(([head, form, rest]) => Uint8Array.of(...head, form, ...rest)),
        ),
        async (chunk) => {
          const list = revocationListOf({ ...set, chunks: [chunk] }, 310000, 12, 1);
          for (const index of [0, 1, 4_999]) {
            const status = await tried(() => list?.status(index));
            expect(status === undefined || (status >= 0 && status <= 3)).toBe(true);
          }
        },
      ),
      { seed: 42, numRuns: 5_000 },
    );
  });
});
