import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'vitest';
import { runCommand } from '../../src/cli/run.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const loader = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

export interface CommandResult {
  readonly exit: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** Standard output, which must be one JSON object and nothing else. */
  json(): Record<string, unknown>;
}

export interface RunOptions {
  /** Working directory. */
  readonly folder?: string;
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
}

/** Runs the command line from its source, in a process of its own. */
export function elicense(args: readonly string[], options: RunOptions = {}): Promise<CommandResult> {
  const { folder = root, input = '', environment = {} } = options;
  const child = spawn(process.execPath, ['--import', loader, `${root}src/cli/main.ts`, ...args], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: '', ...environment },
  });
  const parts: { stdout: string; stderr: string } = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (parts.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (parts.stderr += text));
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exit) => resolve({ exit, ...parts, json: () => oneObject(parts.stdout) }));
  });
}

/** Runs the command line in this process, which is much faster; only for one command at a time. */
export async function elicenseHere(args: readonly string[]): Promise<CommandResult> {
  const parts = { stdout: '', stderr: '' };
  const streams = ['stdout', 'stderr'] as const;
  const [toStdout, toStderr] = streams.map((name) => process[name].write.bind(process[name]));
  for (const name of streams) {
    process[name].write = (text: unknown) => {
      parts[name] += String(text);
      return true;
    };
  }
  try {
    process.exitCode = 0;
    await runCommand(args, '0.0.0');
    const exit = Number(process.exitCode);
    return { exit, ...parts, json: () => oneObject(parts.stdout) };
  } finally {
    process.exitCode = 0;
    process.stdout.write = toStdout as typeof process.stdout.write;
    process.stderr.write = toStderr as typeof process.stderr.write;
  }
}

function oneObject(stdout: string): Record<string, unknown> {
  const value: unknown = JSON.parse(stdout);
  expect(value).toBeTypeOf('object');
  expect(Array.isArray(value)).toBe(false);
  return value as Record<string, unknown>;
}

/** Fails with what the command said where it did not end as expected. */
export function mustExit(result: CommandResult, exit: number): CommandResult {
  expect({ exit: result.exit, said: result.exit === exit ? '' : result.stderr + result.stdout }).toEqual({
    exit,
    said: '',
  });
  expect(result.stderr).not.toMatch(/^\s+at .+:\d+/m);
  return result;
}
