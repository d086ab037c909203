import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { licenseTypes } from '../../src/catalog/index.ts';
import { root } from '../check/subpaths.ts';
import { namedTypes } from '../support/catalog/named-types.ts';

async function bundle(exported: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: exported, resolveDir: root, loader: 'ts', sourcefile: 'caller.ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    splitting: true,
    outdir: '/bundle',
    entryNames: 'caller',
    write: false,
    metafile: true,
  });
  const outputs = new Map(Object.entries(metafile.outputs).map(([path, output]) => [path.replace(/.*\//, ''), output]));
  // What is loaded at start: the caller's chunk and those that it imports, not those on demand.
  const atStart = new Set(['caller.js']);
  for (const name of atStart) {
    for (const { path, kind } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement') atStart.add(path.replace(/.*\//, ''));
    }
  }
  const code = outputFiles
    .filter(({ path }) => atStart.has(path.replace(/.*\//, '')))
    .map(({ text }) => text)
    .join('');
  const inputs = [...atStart].flatMap((name) =>
    Object.entries(outputs.get(name)?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) =>
      bytesInOutput > 0 ? [path] : [],
    ),
  );
  return { code, bytes: gzipSync(code, { level: 9 }).length, inputs };
}

const catalog = './src/catalog/index.ts';
const engine = `export { unpackFields } from '${catalog}'; export * from './src/catalog/kinds/index.ts';
  export * from './src/catalog/entries.ts'; export { numbered } from './src/catalog/codes/table.ts';`;
const foreign = /zod|texts|schema|expected|rules|nearest|facts|countries|lists|scenes|units|catalog\/pack/;

describe('a verifier with the driving license alone', () => {
  it('holds no other type, no zod, no texts, no kind that it does not use, no packing', async () => {
    const { code, inputs } = await bundle(`export { unpackFields, drivingLicense } from '${catalog}';`);
    expect(code).toContain('driving-license');
    for (const { key } of licenseTypes) if (key !== 'driving-license') expect(code).not.toContain(`"${key}"`);
    expect(inputs.filter((path) => foreign.test(path) || path.includes('registration'))).toEqual([]);
    expect(code).not.toMatch(/[\u4e00-\u9ffe]/);
  });
  it('takes at most 2.2 kB', async () => {
    const { bytes } = await bundle(`export { unpackFields, drivingLicense } from '${catalog}';`);
    expect(bytes).toBeLessThanOrEqual(2_200);
  });
});

describe('a verifier with all types', () => {
  const all = `${engine} export { licenseTypes } from '${catalog}';`;

  it('holds every type, and no zod, no texts and no lists', async () => {
    const { code, inputs } = await bundle(all);
    expect(inputs.filter((path) => foreign.test(path))).toEqual([]);
    for (const { key } of licenseTypes) expect(code).toContain(`\n${key}|`);
  });
  it('takes at most 16 kB for all of their definitions, tables of codes included', async () => {
    const [before, whole] = await Promise.all([bundle(engine), bundle(all)]);
    expect(whole.code).toContain('violation-pending');
    expect(whole.bytes - before.bytes).toBeLessThanOrEqual(16_000);
  });
});

describe('one type more in a verifier that has the kinds already', () => {
  it('takes at most 350 bytes on average, and up to 1,000 with many parts or tables of its own', async () => {
    const known = `${engine} export { drivingLicense } from '${catalog}';`;
    const before = (await bundle(known)).bytes;
    // Every eighth type, of all sectors: each bundle takes a tenth of a second.
    const some = namedTypes().filter((name, i) => i % 8 === 0 && name !== 'drivingLicense');
    const more = await Promise.all(
      some.map(
        async (name) =>
          [name, (await bundle(`${known} export { ${name} } from '${catalog}';`)).bytes - before] as const,
      ),
    );
    expect(more.filter(([, bytes]) => bytes > 1_000)).toEqual([]);
    expect(more.reduce((sum, [, bytes]) => sum + bytes, 0) / more.length).toBeLessThanOrEqual(350);
  }, 60_000);
});
