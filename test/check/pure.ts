import { build } from 'esbuild';
import { type Check, mustBeEmpty } from './check.ts';
import { root, subpaths } from './subpaths.ts';

/** The base class of the errors and some constants, which no bundler can drop from a chunk. */
const maxBytes = 400;

export const pure: Check = {
  name: 'pure',
  summary: `a subpath imported for nothing leaves at most ${maxBytes} bytes behind`,
  after: ['build'],
  async run() {
    const problems: string[] = [];
    for (const { specifier, targets } of subpaths) {
      const left = await whatStays(root + targets.import.default);
      if (left.length > maxBytes)
        problems.push(`${specifier}: a bundler must keep ${left.length} bytes:\n${left.slice(0, 1000)}`);
    }
    mustBeEmpty(problems);
  },
};

/** The top-level work of a file and all of its imports that a bundler cannot prove to be without effect. */
async function whatStays(path: string): Promise<string> {
  const result = await build({
    stdin: { contents: `import '${path}';`, resolveDir: root, sourcefile: 'caller.js' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    minify: true,
    splitting: true,
    outdir: '/pure',
    entryNames: 'caller',
    logLevel: 'silent',
    plugins: [
      {
        name: 'count-every-effect',
        setup({ onResolve }) {
          // package.json promises `sideEffects: false`: here the promise is not believed but looked at.
          onResolve({ filter: /^[./]/ }, ({ path: to, resolveDir }) => ({
            path: new URL(to, `file://${resolveDir}/`).pathname,
            sideEffects: true,
          }));
          onResolve({ filter: /^[^./]/ }, () => ({ external: true, sideEffects: false }));
        },
      },
    ],
  });
  const caller = result.outputFiles.find(({ path: name }) => name.endsWith('caller.js'));
  return (caller?.text ?? '').trim();
}
