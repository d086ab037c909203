import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The directory of the package, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

interface Target {
  readonly types: string;
  readonly default: string;
}

export interface Manifest {
  readonly name: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | { readonly import: Target; readonly require: Target }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

export interface Subpath {
  /** As a caller writes it: `elicense/verifier`. */
  readonly specifier: string;
  /** Its place under `src` and `dist`, without an ending: `verifier/index`. */
  readonly entry: string;
  /** Its source, relative to the package: `src/verifier/index.ts`. */
  readonly source: string;
  readonly targets: { readonly import: Target; readonly require: Target };
}

export const manifest: Manifest = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));

/** Every subpath with code, from `exports` in package.json: the one list that build, tests and checks read. */
export const subpaths: readonly Subpath[] = Object.entries(manifest.exports).flatMap(([key, targets]) => {
  if (typeof targets === 'string') return [];
  const entry = entryOf(targets.import.default);
  return [{ specifier: manifest.name + key.slice(1), entry, source: `src/${entry}.ts`, targets }];
});

/** The entries of `bin`: built as ES modules only. */
export const binaries: readonly string[] = Object.values(manifest.bin).map(entryOf);

/** Subpaths whose source does not exist. */
export const missingSources: readonly Subpath[] = subpaths.filter(({ source }) => !existsSync(root + source));

function entryOf(target: string): string {
  const match = /^\.\/dist\/(.+)\.js$/.exec(target);
  if (match?.[1] === undefined) throw new TypeError(`package.json: ${target} must be ./dist/<path>.js`);
  return match[1];
}
