import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type CommandError, inputError, systemFault, usageError } from './errors.ts';
import { whatIs } from './signed-file.ts';

function systemError(path: string, error: unknown, ...details: readonly string[]): CommandError {
  const fault = systemFault(error);
  if (fault === undefined) throw error;
  return inputError(`${path}: ${fault.reason}`, ...details);
}

/** The files that this command has read or written: it replaces none of them but its own state. */
const touched = new Set<string>();

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return resolve(path);
  }
}

/** At the start of a command. */
export function forgetFiles(): void {
  touched.clear();
}

/** Outputs that are neither inputs of the command nor each other; `inputs` are those still to be read. */
export function mustBeOutputs(outputs: readonly string[], inputs: readonly string[] = []): void {
  const taken = new Set([...touched, ...inputs.map(realPath)]);
  for (const path of outputs) {
    if (taken.has(realPath(path)))
      throw usageError(`${path}: would be replaced by what is made of it`, 'give another name');
    taken.add(realPath(path));
  }
}

/** No picture, list or table that a command reads is larger. */
const maxFileBytes = 67_108_864;
const pieceBytes = 65_536;

/** Bytes of a file; `expected` says what it should have been. */
export function readBytes(path: string, expected: string): Uint8Array {
  try {
    const bytes = upTo(maxFileBytes + 1, path);
    if (bytes.length > maxFileBytes) throw inputError(`${path}: over ${maxFileBytes} bytes`, `expected: ${expected}`);
    touched.add(realPath(path));
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

/** Only what is of the same kind is replaced, and no input of the command. */
export function mustBeReplaceable(path: string, kind: string): void {
  mustBeOutputs([path]);
  const before = exists(path) && statSync(path).isFile() ? upTo(maxFileBytes, path) : new Uint8Array();
  if (before.length > 0 && whatIs(before) !== kind) {
    throw usageError(
      `${path}: is ${whatIs(before)}, and would be replaced by ${kind}`,
      'give another name, or remove it first',
    );
  }
}

/** Writes a whole file or nothing. */
export function writeWhole(path: string, data: string | Uint8Array): void {
  mustBeReplaceable(path, whatIs(typeof data === 'string' ? new TextEncoder().encode(data) : data));
  replace(path, data);
  touched.add(realPath(path));
}

function replace(path: string, data: string | Uint8Array, options: WriteOptions = {}): void {
  if (options.keep === true) mustNotExist(path);
  const temporary = `${path}.${randomBytes(4).toString('hex')}.tmp`;
  try {
    writeFileSync(temporary, data, { mode: options.secret === true ? 0o600 : 0o644, flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw cannotWrite(path, error);
  }
}

/** Why a file cannot be written; throws what is no fault of the file system. */
export function cannotWrite(path: string, error: unknown): CommandError {
  const folder = dirname(path);
  return systemError(path, error, exists(folder) ? `in the folder ${folder}` : `make the folder ${folder} first`);
}

/** Writes a key, a draft or a state, which a command changes in its place. */
export function writeJson(path: string, value: object, options: WriteOptions = {}): void {
  replace(path, `${JSON.stringify(value, undefined, 2)}\n`, options);
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
