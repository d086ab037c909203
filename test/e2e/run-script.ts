import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { root } from '../check/subpaths.ts';

const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface ScriptResult {
  /** 0 where all went well. */
  readonly exit: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a TypeScript file in a process of its own, with `elicense` and its subpaths as they stand in `src`. */
export function runScript(
  path: string,
  args: readonly string[] = [],
  change: Readonly<Record<string, string>> = {},
): Promise<ScriptResult> {
  const environment = { ...process.env, ...change, NODE_OPTIONS: '', TSX_TSCONFIG_PATH: `${root}test/tsconfig.json` };
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      ['--import', loader, path, ...args],
      { cwd: root, env: environment },
      (error, stdout, stderr) => {
        resolve({ exit: error === null ? 0 : Number(error.code ?? 1), stdout, stderr });
      },
    );
  });
}
