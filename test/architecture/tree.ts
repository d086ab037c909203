import { readdirSync, readFileSync } from 'node:fs';
import { manifest, root, subpaths } from '../check/subpaths.ts';
import type { SourceTree } from './floors.ts';

/** The sources as they stand on disk. */
export function readSourceTree(): SourceTree {
  const names = readdirSync(`${root}src`, { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.ts'))
    .sort();
  return {
    files: new Map(names.map((name) => [name, readFileSync(root + name, 'utf8')])),
    leaves: new Set(subpaths.map(({ source }) => source)),
    packages: new Set(Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies })),
  };
}
