import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { isLicenseError } from '../../src/core/index.ts';
import { createReplayCache, type MemoryReplayCache, type ReplayCacheOptions } from '../../src/verifier/index.ts';
import { openReplayFile } from '../../src/verifier/replay-file.ts';
import { digestOf } from '../support/digests.ts';

const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;
const newPath = (): string => join(folder, `replays-${files++}.log`);

interface Implementation {
  readonly name: string;
  /** How much of the long tests it goes through: a disk takes milliseconds to flush. */
  readonly share: number;
  readonly create: (options?: ReplayCacheOptions) => MemoryReplayCache;
}

const implementations: readonly Implementation[] = [
  { name: 'in memory', share: 1, create: createReplayCache },
  { name: 'in a file', share: 1, create: (options) => openReplayFile(newPath(), options) },
  {
    name: 'in a file, flushed',
    share: 0.05,
    create: (options) => openReplayFile(newPath(), { ...options, survives: 'power-loss', compactAtRecords: 16 }),
  },
];

/** A clock that stands until it is set. */
function clockAt(start: number): { seconds: number; readonly clock: () => Date } {
  const time = { seconds: start, clock: () => new Date(time.seconds * 1000) };
  return time;
}

/** `new`, `seen`, or the code of what was thrown. */
function answer(cache: MemoryReplayCache, number: number, expiresAt: number): string {
  try {
    return cache.remember(digestOf(number), expiresAt) ? 'new' : 'seen';
  } catch (error) {
    if (!isLicenseError(error)) throw error;
    return error.code;
  }
}

describe.each(implementations)('a replay cache $name', ({ create, share }) => {
  it('takes a presentation once', () => {
    const time = clockAt(1_000);
    const cache = create({ clock: time.clock });
    expect([1, 2, 1, 2, 1].map((number) => answer(cache, number, 1_060))).toEqual([
      'new',
      'new',
      'seen',
      'seen',
      'seen',
    ]);
    expect(cache.size).toBe(2);
  });

  it('does not depend on the caller’s bytes staying as they are', () => {
    const cache = create({ clock: clockAt(1_000).clock });
    const digest = digestOf(1);
    cache.remember(digest, 1_060);
    digest.fill(0);
    expect(answer(cache, 1, 1_060)).toBe('seen');
    expect(cache.remember(digest, 1_060)).toBe(true);
  });

  it('keeps an entry through the last second of its life', () => {
    const time = clockAt(1_000);
    const cache = create({ clock: time.clock, maxEntries: 1 });
    answer(cache, 1, 1_060);
    time.seconds = 1_060;
    expect([answer(cache, 1, 1_060), answer(cache, 2, 1_100)]).toEqual(['seen', 'replay-full']);
    time.seconds = 1_061;
    expect([answer(cache, 2, 1_100), cache.size]).toEqual(['new', 1]);
  });

  it('is full at maxEntries and says that it cannot tell; what it holds it still knows', () => {
    const time = clockAt(1_000);
    const cache = create({ clock: time.clock, maxEntries: 3 });
    expect([1, 2, 3, 4].map((number) => answer(cache, number, 1_060 + number))).toEqual([
      'new',
      'new',
      'new',
      'replay-full',
    ]);
    expect([1, 2, 3, 4].map((number) => answer(cache, number, 1_060 + number))).toEqual([
      'seen',
      'seen',
      'seen',
      'replay-full',
    ]);
    time.seconds = 1_062;
    expect([4, 2, 3, 4].map((number) => answer(cache, number, 1_070))).toEqual(['new', 'seen', 'seen', 'seen']);
    expect(cache.size).toBe(3);
  });

  it('does not take for new what it may have forgotten, when the clock is set back', () => {
    const time = clockAt(1_000);
    const cache = create({ clock: time.clock, maxEntries: 1 });
    answer(cache, 1, 1_060);
    time.seconds = 1_061;
    expect(answer(cache, 2, 1_090)).toBe('new');
    time.seconds = 1_000;
    expect([answer(cache, 1, 1_060), answer(cache, 3, 1_060)]).toEqual(['replay-forgotten', 'replay-forgotten']);
    time.seconds = 1_091;
    expect(answer(cache, 3, 1_120)).toBe('new');
  });

  it('forgets what has expired while others come', () => {
    const time = clockAt(1_000);
    const cache = create({ clock: time.clock, maxEntries: 1_000 });
    const count = 20_000 * share;
    for (let number = 0; number < count; number++) {
      time.seconds = 1_000 + number;
      answer(cache, number, time.seconds + 60);
    }
    // 61 are alive; the others wait to be swept.
    expect(cache.size).toBeGreaterThanOrEqual(61);
    expect(cache.size).toBeLessThan(400);
  });

  it('tells digests apart that differ in one bit of their first half', () => {
    const cache = create({ clock: clockAt(1_000).clock });
    const digests = Array.from({ length: 129 }, (_, bit) => {
      const digest = digestOf(1);
      if (bit > 0) digest[(bit - 1) >> 3] = (digest[(bit - 1) >> 3] as number) ^ (1 << ((bit - 1) % 8));
      return digest;
    });
    expect(digests.every((digest) => cache.remember(digest, 1_060))).toBe(true);
    expect(digests.some((digest) => cache.remember(digest, 1_060))).toBe(false);
  });

  it('keeps every live entry and invents none, as a map does', () => {
    const step = fc.record({
      number: fc.nat(40),
      life: fc.integer({ min: 1, max: 20 }),
      wait: fc.integer({ min: -3, max: 4 }),
    });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.array(step, { maxLength: 300 }), (maxEntries, steps) => {
        const time = clockAt(1_000);
        const cache = create({ clock: time.clock, maxEntries });
        const expiries = new Map<number, number>();
        for (const { number, life, wait } of steps) {
          time.seconds += wait;
          const before = expiries.get(number);
          const expiresAt = before ?? Math.max(time.seconds, 1_000) + life;
          const live = [...expiries.values()].filter((expiry) => expiry >= time.seconds).length;
          const found = answer(cache, number, expiresAt);
          if (before === undefined) expect(found).not.toBe('seen');
          else expect(found).not.toBe('new');
          if (before !== undefined && before >= time.seconds && found !== 'replay-forgotten')
            expect(found).toBe('seen');
          if (found === 'replay-full') expect(live).toBe(maxEntries);
          if (found === 'new') expiries.set(number, expiresAt);
          expect(cache.size).toBeLessThanOrEqual(maxEntries);
        }
      }),
      { seed: 20_260_601, numRuns: 100 * share },
    );
  });

  it.each<[string, unknown, unknown]>([
    ['no digest', undefined, 1_060],
    ['a text', 'digest', 1_060],
    ['a list of numbers', [...digestOf(1)], 1_060],
    ['31 bytes', new Uint8Array(31), 1_060],
    ['33 bytes', new Uint8Array(33), 1_060],
    ['no expiry', digestOf(1), undefined],
    ['a Date', digestOf(1), new Date(1_060_000)],
    ['a fraction', digestOf(1), 1_060.5],
    ['the second 0', digestOf(1), 0],
    ['a second before 1970', digestOf(1), -1],
    ['milliseconds', digestOf(1), 1_780_272_000_000],
  ])('throws a TypeError for %s', (_name, digest, expiresAt) => {
    const cache = create({ clock: clockAt(1_000).clock });
    expect(() => cache.remember(digest as never, expiresAt as never)).toThrow(TypeError);
    expect(cache.size).toBe(0);
  });

  it('takes the last second that it can hold', () => {
    const cache = create({ clock: clockAt(1_000).clock });
    expect(cache.remember(digestOf(1), 0xffff_ffff)).toBe(true);
    expect(() => cache.remember(digestOf(2), 0x1_0000_0000)).toThrow(TypeError);
  });

  it.each<[string, object]>([
    ['maxEntries 0', { maxEntries: 0 }],
    ['maxEntries 1.5', { maxEntries: 1.5 }],
    ['maxEntries as a text', { maxEntries: '10' }],
    ['maxEntries above its limit', { maxEntries: 100_000_001 }],
    ['a Date for a clock', { clock: new Date() }],
    ['an option that does not exist', { maxEntry: 10 }],
  ])('refuses %s', (_name, options) => {
    expect(() => create(options)).toThrow(TypeError);
  });
});
