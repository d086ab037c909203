import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { minify } from 'terser';
import { manifest, root } from './subpaths.ts';

export interface Bundle {
  /** Minified (terser) and gzipped (level 9): what a caller loads at start, without what is imported on demand. */
  readonly bytes: number;
  /** Packages with code in it, on demand or not. */
  readonly packages: readonly string[];
  /** All of its code, on demand or not. */
  readonly code: string;
}

/** Bundles an ES module for a browser from the built `dist`, as a caller's bundler would. */
export async function bundle(code: string): Promise<Bundle> {
  const result = await build({
    stdin: { contents: code, resolveDir: root, sourcefile: 'caller.js' },
    outdir: '/bundle',
    entryNames: 'caller',
    bundle: true,
    write: false,
    metafile: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    absWorkingDir: root,
    external: ['node:*', ...Object.keys(manifest.peerDependencies).flatMap((name) => [name, `${name}/*`])],
    logLevel: 'silent',
    logOverride: { 'ignored-bare-import': 'silent' },
  });
  const complaint = result.warnings[0];
  if (complaint !== undefined) throw new Error(`esbuild: ${complaint.text}`);
  const outputs = new Map(Object.entries(result.metafile.outputs).map(([path, output]) => [nameOf(path), output]));
  const texts = new Map<string, string>();
  for (const { path, text } of result.outputFiles) texts.set(nameOf(path), await minified(text));

  const atStart = new Set(['caller.js']);
  for (const name of atStart) {
    for (const { path, kind, external } of outputs.get(name)?.imports ?? []) {
      if (kind === 'import-statement' && external !== true) atStart.add(nameOf(path));
    }
  }
  const inputs = [...outputs.values()].flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => packageOf(path));
  return {
    bytes: gzipSync([...atStart].map((name) => texts.get(name) ?? '').join(''), { level: 9 }).length,
    packages: [...new Set(used)].filter((name) => name !== undefined).sort(),
    code: [...texts.values()].join('\n'),
  };
}

/** As most bundlers of apps do it. */
async function minified(code: string): Promise<string> {
  const { code: small } = await minify(code, { module: true, ecma: 2020, compress: { passes: 2 } });
  if (small === undefined) throw new Error('terser gave no code');
  return small;
}

/** `9,000 bytes` as `9.0 kB`. */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function packageOf(path: string): string | undefined {
  return /(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];
}
