import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isLicenseError } from '../../src/core/index.ts';
import { openReplayFile, type ReplayFile, type ReplayFileOptions } from '../../src/verifier/replay-file.ts';
import { digestOf } from '../support/digests.ts';

const disk = vi.hoisted(() => ({ calls: 0, before: undefined as ((call: number, name: string) => void) | undefined }));

/** The calls with which the file is kept, each announced before it is made. */
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  const watched = ['closeSync', 'fdatasyncSync', 'fsyncSync', 'openSync', 'readdirSync', 'renameSync', 'rmSync'];
  const announced = Object.fromEntries(
    [...watched, 'statSync', 'writeSync'].map((name) => [
      name,
      (...args: unknown[]): unknown => {
        disk.before?.(++disk.calls, name);
        return (real[name as keyof typeof real] as (...args: unknown[]) => unknown)(...args);
      },
    ]),
  );
  return { ...real, ...announced };
});

const recordBytes = 24;
let folder: string;
let path: string;
let seconds = 1_000;
const clock = (): Date => new Date(seconds * 1000);
const open = (options: ReplayFileOptions = {}): ReplayFile => openReplayFile(path, { clock, ...options });

beforeEach(() => {
  disk.before = undefined;
  seconds = 1_000;
  folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
  path = join(folder, 'replays.log');
});
afterEach(() => {
  disk.before = undefined;
  rmSync(folder, { recursive: true });
});

/** `new`, `seen`, or the code of what was thrown. */
function answer(cache: ReplayFile, number: number, expiresAt = 1_060): string {
  try {
    return cache.remember(digestOf(number), expiresAt) ? 'new' : 'seen';
  } catch (error) {
    return isLicenseError(error) ? error.code : 'error';
  }
}

const remembered = (numbers: readonly number[]): readonly string[] => {
  const cache = open();
  const answers = numbers.map((number) => answer(cache, number));
  cache.close();
  return answers;
};
const seen = (count: number): readonly string[] => Array.from({ length: count }, () => 'seen');

describe('a replay file', () => {
  it('knows after closing and opening what it knew before', () => {
    const cache = open();
    const numbers = Array.from({ length: 5_000 }, (_, number) => number);
    for (const number of numbers) cache.remember(digestOf(number), 1_060);
    cache.close();
    expect(remembered(numbers)).toEqual(seen(5_000));
    expect(answer(open(), 5_000)).toBe('new');
  });

  it('can be read by its owner alone, and leaves no other file', () => {
    open().close();
    open().remember(digestOf(1), 1_060);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['replays.log']);
  });

  it('answers no more once it is closed', () => {
    const cache = open();
    cache.close();
    cache.close();
    expect(answer(cache, 1)).toBe('replay-file-taken');
  });

  it('has one owner: the one before fails as soon as another opens it', () => {
    const first = open();
    answer(first, 1);
    const second = open();
    expect([answer(first, 2), answer(first, 2)]).toEqual(['replay-file-taken', 'replay-file-taken']);
    expect([answer(second, 1), answer(second, 3)]).toEqual(['seen', 'new']);
    expect(remembered([1, 3])).toEqual(seen(2));
  });

  it('fails where its file was removed', () => {
    const cache = open();
    rmSync(path);
    expect(answer(cache, 1)).toBe('replay-file-taken');
  });

  it.each([1, 12, 23])('drops a record of which only %i bytes were written', (bytes) => {
    const cache = open();
    for (const number of [1, 2, 3]) answer(cache, number);
    cache.close();
    truncateSync(path, 3 * recordBytes + bytes);
    expect(remembered([1, 2, 3, 3])).toEqual(['seen', 'seen', 'new', 'seen']);
  });

  it('drops zeros that a power cut left at the end', () => {
    const cache = open();
    answer(cache, 1);
    cache.close();
    appendFileSync(path, new Uint8Array(5 * recordBytes + 7));
    expect(remembered([1, 2])).toEqual(['seen', 'new']);
  });

  it.each([0, 7, 16, 23])('refuses a file with byte %i of a record in its middle changed', (at) => {
    const cache = open();
    for (const number of [1, 2, 3]) answer(cache, number);
    cache.close();
    const bytes = readFileSync(path);
    bytes[2 * recordBytes + at] = (bytes[2 * recordBytes + at] as number) ^ 1;
    writeFileSync(path, bytes);
    for (let attempt = 0; attempt < 2; attempt++) {
      expect(() => open()).toThrow(expect.objectContaining({ code: 'replay-file-malformed' }));
    }
  });

  it('leaves alone what is no replay log', () => {
    writeFileSync(path, 'the only copy of something');
    expect(() => open()).toThrow(expect.objectContaining({ code: 'replay-file-malformed' }));
    expect(readdirSync(folder)).toEqual(['replays.log']);
    expect(readFileSync(path, 'utf8')).toBe('the only copy of something');
  });

  it('opens where an owner was killed before it had written anything', () => {
    writeFileSync(path, '');
    expect(remembered([1, 1])).toEqual(['new', 'seen']);
  });

  it('is rewritten without what has expired, and does not grow for ever', () => {
    const cache = open({ compactAtRecords: 100, maxEntries: 100 });
    for (let number = 0; number < 2_000; number++) {
      seconds = 1_000 + number;
      expect(answer(cache, number, seconds + 20)).toBe('new');
      expect(statSync(path).size).toBeLessThanOrEqual(200 * recordBytes);
    }
    expect(readdirSync(folder)).toEqual(['replays.log']);
    cache.close();
    const again = open();
    const last = Array.from({ length: 20 }, (_, i) => 1_980 + i);
    expect(last.map((number) => answer(again, number, 1_020 + number))).toEqual(seen(20));
  });

  it('still cannot tell, after opening again, what it had forgotten before', () => {
    const cache = open({ compactAtRecords: 1 });
    answer(cache, 1, 1_010);
    seconds = 1_050;
    for (const number of [2, 3, 4]) answer(cache, number, 1_100);
    cache.close();
    seconds = 1_000;
    expect(answer(open(), 1, 1_010)).toBe('replay-forgotten');
  });

  it('refuses to open with more live entries than it may hold', () => {
    const cache = open();
    for (const number of [1, 2, 3]) answer(cache, number);
    cache.close();
    expect(() => open({ maxEntries: 2 })).toThrow(expect.objectContaining({ code: 'replay-full' }));
    expect(remembered([1, 2, 3])).toEqual(seen(3));
  });

  it('cannot tell where the disk does not take a record, and goes on where it does again', () => {
    const cache = open();
    answer(cache, 1);
    disk.before = (_call, name) => {
      if (name === 'writeSync') throw Object.assign(new Error('disk full'), { code: 'ENOSPC' });
    };
    expect([answer(cache, 2), answer(cache, 1)]).toEqual(['error', 'seen']);
    disk.before = undefined;
    expect([answer(cache, 2), answer(cache, 2)]).toEqual(['new', 'seen']);
    cache.close();
    expect(remembered([1, 2])).toEqual(seen(2));
  });

  it('flushes each record before it answers, where it is to survive a power cut', () => {
    const called: string[] = [];
    let number = 0;
    const calls = (survives: ReplayFileOptions['survives']): readonly string[] => {
      const cache = open({ ...(survives !== undefined && { survives }) });
      disk.before = (_call, name) => called.push(name);
      answer(cache, number++);
      disk.before = undefined;
      return called.splice(0);
    };
    expect(calls('power-loss')).toEqual(['writeSync', 'fdatasyncSync', 'statSync']);
    expect(calls('process-kill')).toEqual(['writeSync', 'statSync']);
    expect(calls(undefined)).toEqual(calls('process-kill'));
  });

  it.each<[string, object]>([
    ['survives true', { survives: true }],
    ['compactAtRecords 0', { compactAtRecords: 0 }],
    ['compactAtRecords 1.5', { compactAtRecords: 1.5 }],
    ['an option that does not exist', { survive: 'power-loss' }],
  ])('refuses %s, and touches no file', (_name, options) => {
    expect(() => open(options)).toThrow(TypeError);
    expect(existsSync(path)).toBe(false);
  });

  it.each([undefined, null, 7, new URL('https://a.example/')])('refuses %s for a path', (wrong) => {
    expect(() => openReplayFile(wrong as never)).toThrow(TypeError);
  });
});

/** Opening with entries from before, many that expire soon and some that do not, and the rewriting that follows. */
function work(acknowledged: number[], from: number): void {
  const cache = open({ compactAtRecords: 8, maxEntries: 64 });
  for (let number = from; number < from + 90; number++) {
    if (number % 4 === 0) seconds++;
    const lasts = number % 6 === 0;
    if (cache.remember(digestOf(number), lasts ? 1_060 : seconds + 2) && lasts) acknowledged.push(number);
  }
  cache.close();
}

/** Runs `test` once for each call to the disk that `work` makes on an old log. */
function atEveryCall(test: (stop: number, acknowledged: number[]) => void): void {
  const called: string[] = [];
  let stop = 0;
  do {
    rmSync(folder, { recursive: true });
    folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
    path = join(folder, 'replays.log');
    seconds = 1_000;
    const acknowledged: number[] = [];
    work(acknowledged, 0);
    disk.calls = 0;
    if (stop === 0) {
      disk.before = (_call, name) => called.push(name);
      work(acknowledged, 100);
      disk.before = undefined;
    } else test(stop, acknowledged);
  } while (++stop <= called.length);
  // One when opening, one when rewriting.
  expect(called.filter((name) => name === 'renameSync')).toHaveLength(2);
}

describe('a replay file, at every single call to the disk,', () => {
  it('loses nothing acknowledged when the process dies there', () => {
    atEveryCall((stop, acknowledged) => {
      disk.before = (call) => {
        if (call >= stop) throw new Error('dead');
      };
      expect(() => work(acknowledged, 100)).toThrow('dead');
      disk.before = undefined;
      expect({ stop, answers: remembered(acknowledged) }).toEqual({ stop, answers: seen(acknowledged.length) });
      expect(readdirSync(folder)).toEqual(['replays.log']);
    });
  });

  it('never has two owners answer for one presentation when another opens it there', () => {
    atEveryCall((stop, before) => {
      const mine: number[] = [];
      const theirs: number[] = [];
      disk.before = (call) => {
        if (call !== stop) return;
        disk.before = undefined;
        const now = seconds;
        const other = open();
        for (let number = 102; number < 190; number += 6) {
          if (answer(other, number) === 'new') theirs.push(number);
        }
        other.close();
        seconds = now;
      };
      try {
        work(mine, 100);
      } catch (error) {
        expect(error).toMatchObject({ code: 'replay-file-taken' });
      }
      disk.before = undefined;
      expect({ stop, both: mine.filter((number) => theirs.includes(number)) }).toEqual({ stop, both: [] });
      const all = [...before, ...mine, ...theirs];
      expect({ stop, answers: remembered(all) }).toEqual({ stop, answers: seen(all.length) });
    });
  });
});
