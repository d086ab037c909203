/** Something to be timed, awaited one by one; it throws where it does not do its work. */
export type Task = () => unknown;

/** How often one task runs while another runs once: of many short pairs, taken in turn. */
export interface Comparison {
  readonly minimum: number;
  readonly median: number;
  readonly maximum: number;
  readonly pairs: number;
  /** Microseconds for one run, median over the batches. */
  readonly microseconds: number;
  readonly otherMicroseconds: number;
}

const rounds = 20;
const batchMilliseconds = 1;
const warmUpMilliseconds = 1_500;

/**
 * Compares the rate of `task` with that of `other`. Their batches are short and alternate, and each ratio is of two
 * neighbors, so that whatever else the machine does falls on both; the median leaves out where it fell on one. Of some
 * rounds the one counts in which both together ran fastest: when the machine was least disturbed, whatever the ratio was.
 */
export async function compare(task: Task, other: Task, pairsOfRound: number): Promise<Comparison> {
  const size = await batchSize(task);
  const otherSize = await batchSize(other);
  let best: Comparison | undefined;
  for (let i = 0; i < rounds; i++) {
    const found = await round(task, size, other, otherSize, pairsOfRound);
    if (best === undefined || microsecondsOfBoth(found) < microsecondsOfBoth(best)) best = found;
  }
  return best as Comparison;
}

function microsecondsOfBoth({ microseconds, otherMicroseconds }: Comparison): number {
  return microseconds + otherMicroseconds;
}

async function round(task: Task, size: number, other: Task, otherSize: number, pairs: number): Promise<Comparison> {
  const ratios: number[] = [];
  const times: number[] = [];
  const otherTimes: number[] = [];
  for (let pair = 0; pair < pairs; pair++) {
    const first = pair % 2 === 0 ? await timed(task, size) : undefined;
    const otherTime = await timed(other, otherSize);
    const time = first ?? (await timed(task, size));
    ratios.push(otherTime / time);
    times.push(time);
    otherTimes.push(otherTime);
  }
  return {
    minimum: Math.min(...ratios),
    median: median(ratios),
    maximum: Math.max(...ratios),
    pairs,
    microseconds: median(times) * 1000,
    otherMicroseconds: median(otherTimes) * 1000,
  };
}

/** Warms a task up, and says how many runs last as long as a batch should. */
async function batchSize(task: Task): Promise<number> {
  const end = performance.now() + warmUpMilliseconds;
  let milliseconds = 0;
  while (performance.now() < end) milliseconds = await timed(task, 20);
  return Math.max(1, Math.round(batchMilliseconds / milliseconds));
}

/** Milliseconds for one of `runs` runs. */
async function timed(task: Task, runs: number): Promise<number> {
  const start = performance.now();
  for (let run = 0; run < runs; run++) {
    const result = task();
    if (result instanceof Promise) await result;
  }
  return (performance.now() - start) / runs;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] as number) + (sorted[Math.floor(middle)] as number)) / 2;
}
