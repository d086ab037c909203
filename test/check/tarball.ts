import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { mustRun } from './check.ts';

export interface Tarball {
  readonly path: string;
  readonly files: readonly string[];
}

let packed: Promise<Tarball> | undefined;

/** What `npm publish` would send, packed once and deleted at exit. */
export function packTarball(): Promise<Tarball> {
  packed ??= pack();
  return packed;
}

/** A directory that is deleted when this process ends. */
export function temporaryDirectory(): string {
  const directory = mkdtempSync(`${tmpdir()}/elicense-check-`);
  process.once('exit', () => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

async function pack(): Promise<Tarball> {
  const directory = temporaryDirectory();
  const output = await mustRun('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', directory]);
  const report: readonly { readonly filename: string; readonly files: readonly { readonly path: string }[] }[] =
    JSON.parse(output);
  const [first] = report;
  if (first === undefined) throw new Error('npm pack named no file');
  return { path: `${directory}/${first.filename}`, files: first.files.map(({ path }) => path) };
}
