import { mkdirSync, writeFileSync } from 'node:fs';
import { toHex } from '../../src/core/index.ts';
import { chance, hostileInput } from '../support/mutate.ts';
import { mutatePresentation } from '../support/mutate-presentation.ts';
import { target } from '../support/targets.ts';

/**
 * Throws hostile input at `verify` without end, every second one a presentation that was changed in its parts, and keeps what it finds in `fuzz-finds/`.
 * `npm run fuzz -- 30` stops after 30 seconds, with exit code 1 where something was found.
 */
async function main(): Promise<void> {
  const seconds = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
  const seed = Date.now() >>> 0;
  const random = chance(seed);
  const city = await target();
  const genuine = [...city.genuine, ...city.workshop.shown];
  const end = Date.now() + seconds * 1000;
  let tried = 0;
  let found = 0;
  process.stdout.write(`seed ${seed}\n`);
  while (Date.now() < end) {
    const presented = tried % 2 === 0 ? mutatePresentation(city.workshop, random) : undefined;
    const input = presented?.bytes ?? hostileInput(genuine, random);
    const fault = await (presented ? city.judgePresentation(presented) : city.judge(input));
    if (fault !== undefined) {
      mkdirSync('fuzz-finds', { recursive: true });
      const kept = { fault, ...(typeof input === 'string' ? { text: input } : { hex: toHex(input) }) };
      writeFileSync(`fuzz-finds/${seed}-${tried}.json`, `${JSON.stringify(kept, null, 2)}\n`);
      process.stdout.write(`found: ${fault}\n`);
      found++;
    }
    if (++tried % 20_000 === 0) process.stdout.write(`${tried} tried, ${found} found\n`);
  }
  process.stdout.write(`${tried} tried, ${found} found\n`);
  process.exitCode = found > 0 ? 1 : 0;
}

void main();
