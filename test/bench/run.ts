import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { root } from '../check/subpaths.ts';

const benches = {
  verify: new URL('./measure.ts', import.meta.url),
  present: new URL('./present.ts', import.meta.url),
  replay: new URL('./replay.ts', import.meta.url),
} as const;

/** Runs a bench as plain JavaScript, as a published package runs: tsx wraps each function, which costs time. */
async function main(): Promise<void> {
  const bench = benches[(process.argv[2] ?? 'verify') as keyof typeof benches];
  if (bench === undefined) throw new Error(`usage: npm run bench -- [${Object.keys(benches).join(' | ')}]`);
  const outfile = `${root}node_modules/.cache/elicense/bench.mjs`;
  await build({
    entryPoints: [fileURLToPath(bench)],
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
