import { build } from './build.ts';
import { bundles } from './bundles.ts';
import type { Check, CheckOptions } from './check.ts';
import { docs } from './docs.ts';
import { exportLists } from './exports.ts';
import { floors } from './floors.ts';
import { format } from './format.ts';
import { pack } from './pack.ts';
import { published } from './published.ts';
import { pure } from './pure.ts';
import { sizes } from './sizes.ts';
import { types } from './types.ts';
import { unused } from './unused.ts';

const checks: readonly Check[] = [
  build,
  format,
  types,
  floors,
  exportLists,
  unused,
  docs,
  pure,
  bundles,
  sizes,
  pack,
  published,
];
const atOnce = 2;

const args = process.argv.slice(2);
const options: CheckOptions = { update: args.includes('--update') };
const chosen = choose(args.filter((argument) => !argument.startsWith('-')));
const unknownOption = args.find((argument) => argument.startsWith('-') && argument !== '--update');
if (chosen === undefined || unknownOption !== undefined) {
  console.log('usage: npm run check -- [NAME…] [--update]\n');
  for (const { name, summary } of checks) console.log(`  ${name.padEnd(10)} ${summary}`);
  process.exit(args.includes('--help') ? 0 : 64);
}

const failures = await runAll(chosen);
for (const [name, message] of failures) console.log(`\n— ${name}\n${message}`);
console.log(`\n${chosen.length - failures.size} checks passed, ${failures.size} failed`);
process.exitCode = failures.size === 0 ? 0 : 1;

/** The named checks and what they need before them; all where none is named. */
function choose(names: readonly string[]): readonly Check[] | undefined {
  if (names.length === 0) return checks;
  const wanted = new Set(names);
  for (const name of wanted) {
    const check = checks.find((candidate) => candidate.name === name);
    if (check === undefined) return undefined;
    for (const earlier of check.after ?? []) wanted.add(earlier);
  }
  return checks.filter(({ name }) => wanted.has(name));
}

async function runAll(all: readonly Check[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const started = new Map<string, Promise<void>>();
  const waiting = [...all];
  const start = async (check: Check): Promise<void> => {
    await Promise.all((check.after ?? []).map((name) => started.get(name)));
    const broken = (check.after ?? []).find((name) => found.has(name));
    const startedAt = performance.now();
    try {
      if (broken !== undefined) throw new Error(`not run: it needs "${broken}"`);
      await check.run(options);
    } catch (error) {
      found.set(check.name, error instanceof Error ? error.message : String(error));
    }
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
    console.log(
      `${found.has(check.name) ? 'FAILED' : 'ok    '}  ${check.name.padEnd(10)} ${seconds.padStart(5)} s  ${check.summary}`,
    );
  };
  const work = async (): Promise<void> => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const running = start(check);
      started.set(check.name, running);
      await running;
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return found;
}
