import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../check/subpaths.ts';

/**
 * Runs `measure.ts`, or the file that is named, as plain JavaScript, as a published package runs: tsx wraps each function,
 * which costs time.
 */
async function main(): Promise<void> {
  const name = process.argv[2] ?? 'measure';
  const outfile = `${root}node_modules/.cache/elicense/bench-${name}.mjs`;
  await build({
    entryPoints: [fileURLToPath(new URL(`./${name}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    // CommonJS, which does not go into an ES module.
    external: ['@auth0/mdl', 'qrcode'],
    platform: 'node',
    format: 'esm',
    target: 'es2022',
    logLevel: 'error',
  });
  process.exitCode = spawnSync(process.execPath, [outfile], { cwd: root, stdio: 'inherit' }).status ?? 1;
}

void main();
