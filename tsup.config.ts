import { readFileSync, writeFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';
import { binaries, root, subpaths } from './test/check/subpaths.ts';

const entriesOf = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));
const library = entriesOf(subpaths.map(({ entry }) => entry));

/** Packages with no CommonJS half: `require('elicense/…')` works only with their code inside. */
const inlined = ['@noble/curves', '@noble/ed25519', '@noble/hashes', 'jose'];

const shared: Options = {
  outDir: 'dist',
  tsconfig: 'test/tsconfig.json',
  splitting: true,
  silent: true,
  removeNodeProtocol: false,
};

export default defineConfig([
  {
    ...shared,
    format: 'esm',
    target: 'es2022',
    entry: { ...library, ...entriesOf(binaries) },
    dts: { entry: library },
  },
  {
    ...shared,
    format: 'cjs',
    target: 'es2021',
    entry: library,
    dts: { entry: library },
    noExternal: inlined,
    // Rollup makes the CommonJS: tsup's other way turns `import()` into `require` and `??` into a call.
    treeshake: true,
    plugins: [
      {
        name: 'notices',
        buildEnd() {
          const notices = inlined.map((name) => `${name}\n\n${licenseOf(name)}`);
          writeFileSync(
            `${root}dist/NOTICES.txt`,
            `Code of these packages is part of the .cjs files.\n\n${notices.join('\n\n')}`,
          );
        },
      },
    ],
  },
]);

function licenseOf(name: string): string {
  const directory = `${root}node_modules/${name}/`;
  for (const file of ['LICENSE', 'LICENSE.md']) {
    try {
      return readFileSync(directory + file, 'utf8').trim();
    } catch {}
  }
  throw new Error(`${name} has no LICENSE file to hand on`);
}
