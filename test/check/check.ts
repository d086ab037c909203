import { spawn } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';
import { root } from './subpaths.ts';

export interface CheckOptions {
  /** Rewrite the recorded files (export lists, sizes) instead of comparing with them. */
  readonly update: boolean;
}

/** One thing that `npm run check` looks at. `run` throws where it is not as it should be. */
export interface Check {
  readonly name: string;
  readonly summary: string;
  /** Names of checks that must have passed before. */
  readonly after?: readonly string[];
  run(options: CheckOptions): Promise<void>;
}

export interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program of this machine in the package's directory (or another) and gives what it wrote. */
export function run(program: string, args: readonly string[], directory = root): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => {
      const plain = stripVTControlCharacters;
      resolve({ exitCode: code ?? 1, stdout: plain(stdout), stderr: plain(stderr) });
    });
  });
}

/** Like `run`, but throws what the program wrote where its exit code is not 0. */
export async function mustRun(program: string, args: readonly string[], directory = root): Promise<string> {
  const { exitCode, stdout, stderr } = await run(program, args, directory);
  if (exitCode !== 0)
    throw new Error(`${program} ${args.join(' ')}\nexit code ${exitCode}\n${stdout}${stderr}`.trimEnd());
  return stdout;
}

/** The path of a program that a development dependency brings. */
export function tool(name: string): string {
  return `${root}node_modules/.bin/${name}`;
}

/** Throws one error that lists every problem. */
export function mustBeEmpty(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'));
}
