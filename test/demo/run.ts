import { spawnSync } from 'node:child_process';
import { copyFileSync } from 'node:fs';
import { build } from 'esbuild';
import { root } from '../check/subpaths.ts';

/**
 * Plays the demonstration as plain JavaScript, as a published package plays it: each of its nine processes would
 * otherwise have the TypeScript runner read the whole catalog.
 */
async function main(): Promise<void> {
  const folder = `${root}node_modules/.cache/elicense/`;
  await build({
    entryPoints: [`${root}src/cli/main.ts`],
    outdir: `${folder}demo/cli`,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'error',
  });
  // The command reads its version two folders above itself.
  copyFileSync(`${root}package.json`, `${folder}package.json`);
  const args = [`${folder}demo/cli/main.js`, 'demo', ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 1;
}

void main();
