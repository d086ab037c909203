import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { isLicenseError } from '../../src/core/index.ts';
import { createReplayCache } from '../../src/verifier/index.ts';
import { openReplayFile } from '../../src/verifier/replay-file.ts';
import { digestOf } from '../support/digests.ts';
import { StepCounter } from '../support/steps.ts';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const source = (path: string): string => new URL(`../../${path}`, import.meta.url).href;
const folder = mkdtempSync(join(tmpdir(), 'elicense-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function start(program: string, ...args: readonly string[]): ChildProcess & { readonly said: () => string } {
  const options = ['--expose-gc', '--import', loader, '--input-type=module', '-e', program, '--', ...args];
  const child = spawn(process.execPath, options, { stdio: ['ignore', 'pipe', 'inherit'] });
  let text = '';
  child.stdout.setEncoding('utf8').on('data', (part: string) => (text += part));
  return Object.assign(child, { said: () => text });
}

describe('a replay file whose process is killed', () => {
  const lifeSeconds = 60;
  const secondOf = (number: number): number => 1_000 + Math.floor(number / 4);
  const options = { maxEntries: 600, compactAtRecords: 8 } as const;

  /** Remembers one number after another and says each as soon as it is acknowledged. */
  const program = `
    import { writeSync } from 'node:fs';
    import { openReplayFile } from '${source('src/verifier/replay-file.ts')}';
    import { digestOf } from '${source('test/support/digests.ts')}';
    const [path, from] = process.argv.slice(1);
    const secondOf = ${secondOf.toString()};
    let number = Number(from);
    const clock = () => new Date(secondOf(number) * 1000);
    const cache = openReplayFile(path, { clock, maxEntries: ${options.maxEntries}, compactAtRecords: ${options.compactAtRecords} });
    for (; ; number++) {
      if (!cache.remember(digestOf(number), secondOf(number) + ${lifeSeconds})) throw new Error(String(number));
      say(number + '\\n');
    }
    function say(text) {
      try {
        writeSync(1, text);
      } catch (error) {
        if (error.code !== 'EAGAIN') throw error;
        say(text);
      }
    }`;

  it('has lost nothing that was acknowledged, ten times in a row', async () => {
    const path = join(folder, 'killed.log');
    const acknowledged: number[] = [];
    let next = 0;
    for (const patience of [1, 2_000, 7, 900, 3_001, 60, 431, 1_777, 5_000, 2_345]) {
      const child = start(program, path, String(next));
      child.stdout?.on('data', () => {
        const last = Number(child.said().trim().split('\n').at(-1));
        if (last >= next + patience) child.kill('SIGKILL');
      });
      const [, signal] = (await once(child, 'close')) as [number | null, string | null];
      expect(signal).toBe('SIGKILL');
      const said = child.said().split('\n').slice(0, -1).map(Number);
      const last = said.at(-1) as number;
      expect(said).toEqual(Array.from({ length: last + 1 - next }, (_, i) => next + i));
      acknowledged.push(...said);

      const cache = openReplayFile(path, { ...options, clock: () => new Date(secondOf(last) * 1000) });
      const live = acknowledged.filter((number) => secondOf(number) + lifeSeconds >= secondOf(last));
      const forgotten = live.filter((number) => cache.remember(digestOf(number), secondOf(number) + lifeSeconds));
      expect(forgotten).toEqual([]);
      cache.close();
      // One more may have been written than was said.
      next = last + 2;
    }
    expect(readdirSync(folder)).toEqual(['killed.log']);
  }, 180_000);
});

function must(condition: boolean): void {
  if (!condition) throw new Error('wrong answer');
}

function isFull(run: () => unknown): boolean {
  try {
    run();
    return false;
  } catch (error) {
    return isLicenseError(error, 'replay-full');
  }
}

describe('a million entries', () => {
  it.each([
    [
      'in memory',
      `createReplayCache } from '${source('src/verifier/replay-cache.ts')}`,
      'createReplayCache({ clock })',
    ],
    [
      'in a file',
      `openReplayFile } from '${source('src/verifier/replay-file.ts')}`,
      `openReplayFile('${join(folder, 'million.log')}', { clock })`,
    ],
  ])(
    'take at most 64 MB %s, while they come as well',
    async (_name, imported, create) => {
      const program = `
      import { ${imported}';
      import { digestOf } from '${source('test/support/digests.ts')}';
      const clock = () => new Date(1_000_000);
      const digest = new Uint8Array(32);
      const warm = ${create};
      for (let number = 0; number < 2_000; number++) warm.remember(digestOf(number, digest), 1_060);
      warm.close?.();
      gc();
      const before = process.memoryUsage();
      const cache = ${create};
      let most = 0;
      for (let number = 0; number < 1_000_000; number++) {
        cache.remember(digestOf(number, digest), 1_060 + (number % 60));
        if (number % 1_000 === 0) most = Math.max(most, process.memoryUsage().rss - before.rss);
      }
      gc();
      const after = process.memoryUsage();
      const kept = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
      console.log(JSON.stringify({ size: cache.size, most, kept }));`;
      const child = start(program);
      await once(child, 'close');
      const { size, most, kept } = JSON.parse(child.said()) as Record<'size' | 'most' | 'kept', number>;
      expect(size).toBe(1_000_000);
      expect(kept).toBeGreaterThan(16_000_000);
      expect(kept).toBeLessThanOrEqual(64_000_000);
      expect(most).toBeLessThanOrEqual(64_000_000);
    },
    180_000,
  );

  it('are looked up in as many steps as a thousand', () => {
    const digest = new Uint8Array(32);
    const counter = new StepCounter();
    const stepsAt = (count: number): number => {
      // At its limit the table is as full as it gets, and a new one is looked up but not kept.
      const cache = createReplayCache({ maxEntries: count, clock: () => new Date(1_000_000) });
      for (let number = 0; number < count; number++) cache.remember(digestOf(number, digest), 1_060);
      const rounds: number[] = [];
      for (let round = 0; round < 5; round++) {
        counter.start();
        counter.take();
        for (let i = 0; i < 1_000; i++) {
          must(cache.remember(digestOf(Math.floor((i * count) / 1_000), digest), 1_060) === false);
        }
        for (let i = 0; i < 1_000; i++) {
          must(isFull(() => cache.remember(digestOf(2_000_000 + i, digest), 1_060)));
        }
        rounds.push(counter.take());
        counter.stop();
      }
      // What the engine counts while it compiles is now and then too much or too little.
      return rounds.sort((a, b) => a - b)[2] as number;
    };
    // Where digests fall is by secret factors: a small table may by chance be crowded or not, the mean of some is not.
    const meanStepsAt = (count: number): number => {
      const tables = count > 10_000 ? 1 : 16;
      return Array.from({ length: tables }, () => stepsAt(count)).reduce((sum, steps) => sum + steps) / tables;
    };
    const [thousand = 0, ...more] = [1_000, 10_000, 100_000, 1_000_000].map(meanStepsAt);
    expect(thousand).toBeGreaterThan(10_000);
    for (const steps of more) {
      expect(steps / thousand).toBeLessThan(1.6);
      expect(steps / thousand).toBeGreaterThan(0.6);
    }
  });
});
