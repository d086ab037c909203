import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fdatasyncSync,
  fstatSync,
  fsyncSync,
  openSync,
  readdirSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
import { LicenseError } from '../core/index.ts';
import type { MemoryReplayCache } from './replay-cache.ts';
import {
  createReplayTable,
  keptBytes,
  type ReplayCacheOptions,
  type ReplayTable,
  readReplayOptions,
  requireEntry,
} from './replay-table.ts';

/** How a replay file is kept. */
export interface ReplayFileOptions extends ReplayCacheOptions {
  /**
   * What an answer outlives. `process-kill` (default): it is handed to the operating system before it is given; nothing
   * is lost when the process is killed, the last seconds may be when the machine loses power. `power-loss`: it is also
   * flushed to the disk (fdatasync), which blocks for as long as the disk takes, and holds as far as the disk tells the
   * truth.
   */
  readonly survives?: 'process-kill' | 'power-loss';
  /** The log is rewritten once it has this many records, and twice as many as live entries; from 1, default 65,536. */
  readonly compactAtRecords?: number;
}

/** A replay cache in a file; see {@link openReplayFile}. */
export interface ReplayFile extends MemoryReplayCache {
  /** Closes the file; from then on `remember` throws. */
  close(): void;
}

/** A log that this process made, and that is its own as long as the path leads to it. */
interface Log {
  readonly file: number;
  readonly inode: bigint;
  /** In the file, the head included. */
  records: number;
}

/** 16 bytes of digest, 4 of expiry, 4 of CRC-32 over both. The first record is the head. */
const recordBytes = keptBytes + 8;
const magic = 'elicense replay1';
const chunkRecords = 4_096;
const attempts = 100;

/**
 * Opens a replay cache that outlives its process: an append-only log beside the table in memory.
 *
 * One process uses a file at a time. Whoever opens it last has it; the one before notices and throws
 * `replay-file-taken` instead of answering. A record that was cut off at the end was never acknowledged and is dropped;
 * one that is damaged in the middle stops the opening. The file holds no personal data, but it tells somebody who has a
 * presentation that it was shown here: only its owner can read it, and expired entries leave when it is rewritten.
 *
 * @example
 * ```ts
 * import { openReplayFile } from 'elicense/verifier/replay-file'
 *
 * const replays = openReplayFile('/var/lib/desk/replays.log')
 * replays.remember(digest, expiresAtSeconds) // true
 * ```
 * @param path of the log, on a local disk; made where it does not exist. While it is rewritten there are further files
 * beside it, `<path>.<random>.old`, which belong to it
 * @param options see {@link ReplayFileOptions}
 * @returns a cache whose `remember` throws LicenseError `replay-full`, `replay-forgotten`, `replay-file-taken`, or what
 * the file system throws: it cannot tell, and nothing must be accepted
 * @throws LicenseError `replay-file-malformed`: no replay log, or a damaged one; `replay-full`: more live entries than
 * `maxEntries`; TypeError for a wrong option; what the file system throws
 */
export function openReplayFile(path: string, options: ReplayFileOptions = {}): ReplayFile {
  const { survives = 'process-kill', compactAtRecords = 65_536, ...rest } = options;
  const { maxEntries, clock } = readReplayOptions(rest);
  if (survives !== 'process-kill' && survives !== 'power-loss') {
    throw new TypeError('survives: expected process-kill or power-loss');
  }
  if (!(Number.isSafeInteger(compactAtRecords) && compactAtRecords > 0)) {
    throw new TypeError('compactAtRecords: expected a whole number from 1');
  }
  const fullPath = resolve(path);
  const table = createReplayTable(maxEntries, clock);
  const record = Buffer.alloc(recordBytes);
  let log: Log | undefined = takeOver(fullPath, table);
  let closed = false;

  return {
    get size() {
      return table.size;
    },
    remember(digest, expiresAtSeconds) {
      requireEntry(digest, expiresAtSeconds);
      if (closed) throw new LicenseError('replay-file-taken', 'replay file: it was closed');
      if (log !== undefined && log.records >= compactAtRecords && log.records >= 2 * table.size) {
        requireOwned(fullPath, log);
        const { file } = log;
        log = undefined;
        closeSync(file);
        table.dropExpired();
      }
      log ??= takeOver(fullPath, table);
      // Only now: what was taken over may hold it.
      if (!table.isNew(digest, expiresAtSeconds)) return false;
      fillRecord(record, digest, expiresAtSeconds);
      writeWhole(log.file, record, log.records * recordBytes);
      if (survives === 'power-loss') fdatasyncSync(log.file);
      // Looked at after writing: whoever takes the file later reads the record.
      requireOwned(fullPath, log);
      log.records++;
      table.insert(digest, expiresAtSeconds);
      return true;
    },
    close() {
      if (log !== undefined) closeSync(log.file);
      log = undefined;
      closed = true;
    },
  };
}

/**
 * Makes the path a new log of its own that holds whatever is in the table and in older logs. At every moment the files
 * at and beside the path together hold every acknowledged record, whoever is killed, and whoever else does the same.
 */
function takeOver(path: string, table: ReplayTable): Log {
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (isLog(path)) renameSync(path, `${path}.${randomBytes(8).toString('hex')}.old`);
    const read = oldLogs(path);
    for (const old of read) readLog(old, table);
    const log = createLog(path, table);
    if (log === undefined) continue;
    const owned = isOwned(path, log) && oldLogs(path).every((old) => read.includes(old));
    if (owned) {
      for (const old of read) rmSync(old, { force: true });
      flushFolder(path);
      return log;
    }
    closeSync(log.file);
  }
  throw new LicenseError('replay-file-taken', 'replay file: other processes keep opening it');
}

function oldLogs(path: string): readonly string[] {
  const start = `${basename(path)}.`;
  const rest = /^[0-9a-f]{16}\.old$/;
  const names = readdirSync(dirname(path)).filter(
    (name) => name.startsWith(start) && rest.test(name.slice(start.length)),
  );
  return names.map((name) => join(dirname(path), name));
}

/** Writes a whole log; undefined where another process was first. */
function createLog(path: string, table: ReplayTable): Log | undefined {
  const file = unless('EEXIST', () => openSync(path, 'wx', 0o600));
  if (file === undefined) return undefined;
  const chunk = Buffer.alloc(recordBytes * chunkRecords);
  let records = 0;
  let filled = 0;
  const writeChunk = (): void => {
    writeWhole(file, chunk.subarray(0, filled * recordBytes), records * recordBytes);
    records += filled;
    filled = 0;
  };
  const add = (head: Uint8Array, seconds: number): void => {
    fillRecord(chunk.subarray(filled * recordBytes, (filled + 1) * recordBytes), head, seconds);
    if (++filled === chunkRecords) writeChunk();
  };
  try {
    add(Buffer.from(magic), table.forgottenUntil);
    table.forEach(add);
    writeChunk();
    fsyncSync(file);
    flushFolder(path);
    return { file, inode: fstatSync(file, { bigint: true }).ino, records };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

/** Adds the records of a log to the table. One that is gone was read by whoever removed it. */
function readLog(path: string, table: ReplayTable): void {
  const file = unless('ENOENT', () => openSync(path, 'r'));
  if (file === undefined) return;
  try {
    const chunk = Buffer.alloc(recordBytes * chunkRecords);
    let isHead = true;
    let damaged = false;
    for (let position = 0; ; ) {
      const length = readWhole(file, chunk, position);
      for (let at = 0; at + recordBytes <= length; at += recordBytes) {
        const record = chunk.subarray(at, at + recordBytes);
        const isSound = crc32(record.subarray(0, recordBytes - 4)) === record.readUInt32BE(recordBytes - 4);
        if (isSound && damaged) malformed(path);
        const seconds = record.readUInt32BE(keptBytes);
        if (!isSound) damaged = true;
        else if (isHead) table.forgetUntil(seconds);
        else table.restore(record, seconds);
        isHead = false;
      }
      if (length < chunk.length) return;
      position += length;
    }
  } finally {
    closeSync(file);
  }
}

/** False where there is nothing. What is no log stays where it is. */
function isLog(path: string): boolean {
  const file = unless('ENOENT', () => openSync(path, 'r'));
  if (file === undefined) return false;
  try {
    const start = Buffer.alloc(magic.length);
    const length = readWhole(file, start, 0);
    if (start.toString('latin1', 0, length) !== magic.slice(0, length)) malformed(path);
    return true;
  } finally {
    closeSync(file);
  }
}

function malformed(path: string): never {
  throw new LicenseError(
    'replay-file-malformed',
    `${path}: no replay log, or a damaged one; once the presentations in it have expired it can be removed`,
  );
}

function isOwned(path: string, { inode }: Log): boolean {
  return unless('ENOENT', () => statSync(path, { bigint: true }).ino) === inode;
}

function requireOwned(path: string, log: Log): void {
  if (!isOwned(path, log)) {
    throw new LicenseError('replay-file-taken', 'replay file: another process has opened it, or it was removed');
  }
}

function fillRecord(record: Buffer, digest: Uint8Array, seconds: number): void {
  for (let i = 0; i < keptBytes; i++) record[i] = digest[i] as number;
  record.writeUInt32BE(seconds, keptBytes);
  record.writeUInt32BE(crc32(record.subarray(0, recordBytes - 4)), recordBytes - 4);
}

function writeWhole(file: number, bytes: Buffer, position: number): void {
  for (let done = 0; done < bytes.length; ) {
    done += writeSync(file, bytes, done, bytes.length - done, position + done);
  }
}

/** How many bytes there were: fewer than fit only at the end. */
function readWhole(file: number, bytes: Buffer, position: number): number {
  for (let done = 0; ; ) {
    const count = readSync(file, bytes, done, bytes.length - done, position + done);
    done += count;
    if (count === 0 || done === bytes.length) return done;
  }
}

/** Makes names last; where folders cannot be flushed they need not be. */
function flushFolder(path: string): void {
  const folder = unless('EISDIR', () => openSync(dirname(path), 'r'));
  if (folder === undefined) return;
  try {
    unless('EPERM', () => fsyncSync(folder));
  } finally {
    closeSync(folder);
  }
}

function unless<T>(code: string, run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== code) throw error;
    return undefined;
  }
}
