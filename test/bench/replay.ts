import { hash, randomBytes } from 'node:crypto';
import { createReplayCache, type MemoryReplayCache } from '../../src/verifier/index.ts';
import { digestOf } from '../support/digests.ts';
import { compare, type Task } from './pairs.ts';

const counts = [1_000, 10_000, 100_000, 1_000_000] as const;
/** A look-up as a verifier makes it, the digest of the Sig_structure included, at 10⁶ beside the same at 10³. */
const least = 0.75;
const pairs = 200;

async function main(): Promise<void> {
  const caches = counts.map((count) => {
    const cache = createReplayCache({ clock: () => new Date(1_000_000) });
    const before = process.memoryUsage();
    for (let number = 0; number < count; number++) cache.remember(digestOf(number), 1_060);
    const { arrayBuffers } = process.memoryUsage();
    return { count, cache, bytes: arrayBuffers - before.arrayBuffers };
  });
  const [thousand, ...more] = caches;
  if (thousand === undefined) return;
  process.stdout.write('rate of looking up one of n entries to that of one of 1,000\n');
  process.stdout.write(
    `${'n'.padStart(10)}${'bare'.padStart(8)}${'µs'.padStart(8)}${'digest too'.padStart(12)}${'µs'.padStart(8)}\n`,
  );
  let worst = 1;
  for (const { count, cache } of more) {
    const bare = await compare(lookUp(cache, count), lookUp(thousand.cache, thousand.count), pairs);
    const whole = await compare(hashed(cache, count), hashed(thousand.cache, thousand.count), pairs);
    const cells = [bare.median.toFixed(2), bare.microseconds.toFixed(2)];
    process.stdout.write(
      `${String(count).padStart(10)}${cells.map((cell) => cell.padStart(8)).join('')}${whole.median.toFixed(2).padStart(12)}${whole.microseconds.toFixed(2).padStart(8)}\n`,
    );
    worst = Math.min(worst, whole.median);
  }
  process.stdout.write(
    worst >= least ? `\nthe bar of ${least} is met\n` : `\nmissed: ${worst.toFixed(2)}, bar ${least}\n`,
  );
  process.exitCode = worst >= least ? 0 : 1;
}

const digest = new Uint8Array(32);
let state = 12_345;

/** Any number below, by a small generator: another one each time, so that no cache of the machine holds its slot. */
function next(count: number): number {
  state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
  return (state >>> 0) % count;
}

function lookUp(cache: MemoryReplayCache, count: number): Task {
  return () => {
    if (cache.remember(digestOf(next(count), digest), 1_060)) throw new Error('forgotten');
  };
}

/** As long as the Sig_structure of the fixture's presentation. */
const message = randomBytes(500);

function hashed(cache: MemoryReplayCache, count: number): Task {
  const bare = lookUp(cache, count);
  return () => {
    hash('sha256', message, 'buffer');
    bare();
  };
}

void main();
