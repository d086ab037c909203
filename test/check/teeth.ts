import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Mutation, mutations } from '../support/mutations.ts';

/** Takes each check out of the code in turn; the test named beside it must turn red. Nothing on disk is changed. */
async function main(): Promise<void> {
  const chosen = mutations.filter(({ name }) => name.includes(process.argv[2] ?? ''));
  const folder = mkdtempSync(join(tmpdir(), 'elicense-teeth-'));
  const waiting = chosen.map((mutation, index) => ({ mutation, index }));
  const toothless: string[] = [];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { mutation, index } = next;
      const problem = await bite(mutation, join(folder, `${index}.json`));
      process.stdout.write(`${problem === undefined ? 'bites  ' : 'MISSES '} ${mutation.name}${problem ?? ''}\n`);
      if (problem !== undefined) toothless.push(mutation.name);
    }
  };
  await Promise.all([work(), work()]);
  rmSync(folder, { recursive: true });
  process.stdout.write(`${chosen.length - toothless.length} of ${chosen.length} checks bite\n`);
  process.exitCode = toothless.length > 0 || chosen.length === 0 ? 1 : 0;
}

interface Results {
  readonly testResults: { readonly assertionResults: { readonly fullName: string; readonly status: string }[] }[];
}

async function bite(mutation: Mutation, output: string): Promise<string | undefined> {
  const args = ['vitest', 'run', '--config', 'test/vitest.config.ts', `test/${mutation.test}`];
  args.push('--reporter=json', `--outputFile=${output}`);
  const env = { ...process.env, ELICENSE_MUTATION: String(mutations.indexOf(mutation)) };
  const child = spawn('npx', args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
  let errors = '';
  child.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  await new Promise((resolve) => child.once('close', resolve));
  let results: Results;
  try {
    results = JSON.parse(readFileSync(output, 'utf8')) as Results;
  } catch {
    return `: the tests did not run: ${errors.slice(0, 400)}`;
  }
  const tests = results.testResults.flatMap(({ assertionResults }) => assertionResults);
  const named = tests.filter(({ fullName }) => fullName.includes(mutation.title));
  if (named.length === 0) return `: no test is named «${mutation.title}»`;
  return named.some(({ status }) => status === 'failed') ? undefined : `: «${mutation.title}» stays green`;
}

void main();
