import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { bundle, kilobytes } from './bundle.ts';
import { looseCaller, verifierCaller } from './bundles.ts';
import { type Check, mustBeEmpty } from './check.ts';
import { root, subpaths } from './subpaths.ts';

const recordedPath = `${root}docs/sizes.md`;
const toleranceShare = 0.02;
const toleranceBytes = 100;
const verifierRow = 'a verifier';
const looseRow = 'a verifier of loose files';

export const sizes: Check = {
  name: 'sizes',
  summary: 'docs/sizes.md and the figures of README.md are the measured ones',
  after: ['build'],
  async run({ update }) {
    const measured = new Map([
      [verifierRow, (await bundle(verifierCaller)).bytes],
      [looseRow, (await bundle(looseCaller)).bytes],
    ]);
    for (const { specifier } of subpaths) {
      measured.set(`\`${specifier}\``, (await bundle(`export * from '${specifier}';`)).bytes);
    }
    if (update) {
      mkdirSync(`${root}docs`, { recursive: true });
      writeFileSync(recordedPath, render(measured));
    }
    const readme = existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, 'utf8') : '';
    const problems = [
      ...sizeProblems('docs/sizes.md', readFileSync(recordedPath, 'utf8'), measured, true),
      ...sizeProblems('README.md', readme, measured, false),
    ];
    if (problems.length > 0) problems.push('npm run check -- sizes --update rewrites docs/sizes.md');
    mustBeEmpty(problems);
  },
};

/** Compares every table row that begins with a measured name and says kB; a complete table has a row for each name. */
export function sizeProblems(
  file: string,
  text: string,
  measured: ReadonlyMap<string, number>,
  complete: boolean,
): string[] {
  const problems: string[] = [];
  const found = new Set<string>();
  for (const row of text.split('\n').filter((line) => line.startsWith('|'))) {
    const name = row.split('|')[1]?.trim() ?? '';
    const stated = /([\d.]+) kB/.exec(row)?.[1];
    const bytes = measured.get(name);
    if (stated === undefined) continue;
    if (bytes === undefined) {
      if (name.startsWith('`elicense')) problems.push(`${file}: ${name} is no subpath`);
      continue;
    }
    found.add(name);
    const tolerance = Math.max(toleranceBytes, bytes * toleranceShare);
    if (Math.abs(Number(stated) * 1000 - bytes) > tolerance) {
      problems.push(`${file}: ${name} says ${stated} kB, measured ${kilobytes(bytes)}`);
    }
  }
  if (complete) {
    const lacking = [...measured.keys()].filter((name) => !found.has(name));
    problems.push(...lacking.map((name) => `${file}: no row for ${name}`));
  }
  return problems;
}

function render(measured: ReadonlyMap<string, number>): string {
  const rows = [...measured].map(([name, bytes]) => `| ${name} | ${kilobytes(bytes)} |`);
  return `# Sizes

What a browser loads, bundled by esbuild from the built package, minified by terser, gzipped (level 9); 1 kB is 1,000 bytes. A subpath is
measured whole (\`export *\`): a bundler takes less where less is used. What is imported on demand and optional peer packages
are not counted. *A verifier* is \`elicense/verifier\`, both algorithms of \`elicense/crypto/webcrypto\` and one license type; *of loose
files*, with \`looseFiles\` of \`elicense/bundle\`. esbuild's own minifier gives some 4 % more, SWC's some 2 % less.

Written by \`npm run check -- sizes --update\`, compared by \`npm run check\`.

| import | min+gzip |
|---|---|
${rows.join('\n')}
`;
}
