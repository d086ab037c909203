import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { type CommandError, inputError, usageError } from './errors.ts';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
};

function systemError(path: string, error: unknown, ...details: readonly string[]): CommandError {
  const code = (error as { code?: unknown }).code;
  if (typeof code !== 'string') throw error;
  return inputError(`${path}: ${reasons[code] ?? `cannot be opened (${code})`}`, ...details);
}

/** No picture, list or table that a command reads is larger. */
const maxFileBytes = 67_108_864;
const pieceBytes = 65_536;

/** Bytes of a file; `expected` says what it should have been. */
export function readBytes(path: string, expected: string): Uint8Array {
  try {
    const bytes = upTo(maxFileBytes + 1, path);
    if (bytes.length > maxFileBytes) throw inputError(`${path}: over ${maxFileBytes} bytes`, `expected: ${expected}`);
    return bytes;
  } catch (error) {
    throw systemError(path, error, `expected: ${expected}`);
  }
}

/** The beginning of a file, or of a pipe or a device, which tell no size. */
function upTo(maxBytes: number, path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const pieces: Buffer[] = [];
    let expected = fstatSync(file).size;
    for (let left = maxBytes; left > 0; ) {
      const piece = Buffer.alloc(Math.min(left, Math.max(pieceBytes, expected)));
      const count = readSync(file, piece);
      if (count === 0) break;
      pieces.push(piece.subarray(0, count));
      left -= count;
      expected -= count;
    }
    return new Uint8Array(Buffer.concat(pieces));
  } finally {
    closeSync(file);
  }
}

/** Text of a file in UTF-8, without a byte order mark. */
export function readText(path: string, expected: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readBytes(path, expected));
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw inputError(`${path}: is no text in UTF-8`, `expected: ${expected}`, 'save it again with the encoding UTF-8');
  }
}

/** JSON object of a file. */
export function readJson(path: string, expected: string): Readonly<Record<string, unknown>> {
  const text = readText(path, expected);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const place = /position (\d+)/.exec(String(error))?.[1];
    const line = place === undefined ? '' : `, line ${text.slice(0, Number(place)).split('\n').length}`;
    throw inputError(`${path}: is no JSON${line}`, `expected: ${expected}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw inputError(`${path}: is no JSON object`, `expected: ${expected}`);
  }
  return value as Readonly<Record<string, unknown>>;
}

export interface WriteOptions {
  /** Readable by its owner alone. */
  readonly secret?: boolean;
  /** Refuse to replace a file; `--force` is what allows it. */
  readonly keep?: boolean;
}

/** Writes a whole file or nothing. */
export function writeWhole(path: string, data: string | Uint8Array, options: WriteOptions = {}): void {
  if (options.keep === true) mustNotExist(path);
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, data, { mode: options.secret === true ? 0o600 : 0o644, flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const folder = dirname(path);
    throw systemError(path, error, exists(folder) ? `in the folder ${folder}` : `make the folder ${folder} first`);
  }
}

export function writeJson(path: string, value: object, options: WriteOptions = {}): void {
  writeWhole(path, `${JSON.stringify(value, undefined, 2)}\n`, options);
}

/** The files that some paths stand for: a folder stands for the files in it, in the order of their names. */
export function filesOf(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory() !== true) return [path];
    const entries = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isFile());
    return entries.map((entry) => join(path, entry.name)).sort();
  });
}

export function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

export function mustNotExist(path: string): void {
  if (exists(path)) throw usageError(`${path}: exists already`, 'give another name, or --force to replace it');
}

export function makeFolder(path: string): void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    throw systemError(path, error, 'expected: a folder to write into');
  }
}

/** Runs while no other process of ours changes the file. */
export async function locked<T>(path: string, run: () => T | Promise<T>): Promise<T> {
  const lock = `${path}.lock`;
  try {
    closeSync(openSync(lock, 'wx'));
  } catch (error) {
    if ((error as { code?: unknown }).code !== 'EEXIST') throw systemError(path, error);
    throw inputError(`${path}: another command is changing it`, `if none is running, remove ${lock}`);
  }
  try {
    return await run();
  } finally {
    rmSync(lock, { force: true });
  }
}
