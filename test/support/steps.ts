import { Session } from 'node:inspector';

type Coverage = { url: string; functions: { ranges: { count: number }[] }[] }[];

/**
 * Counts how often the blocks of our code and of the inflater run: a measure of cost that no other load on the
 * machine changes.
 */
export class StepCounter {
  readonly #session = new Session();

  start(): void {
    this.#session.connect();
    this.#session.post('Profiler.enable');
    this.#session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
  }

  /** Steps since the last call. */
  take(): number {
    let steps = 0;
    this.#session.post('Profiler.takePreciseCoverage', (error, found) => {
      if (error !== null) throw error;
      for (const { url, functions } of (found as { result: Coverage }).result) {
        if (!/\/src\/|\/fflate\//.test(url)) continue;
        for (const { ranges } of functions) for (const { count } of ranges) steps += count;
      }
    });
    return steps;
  }

  stop(): void {
    this.#session.post('Profiler.stopPreciseCoverage');
    this.#session.disconnect();
  }
}
