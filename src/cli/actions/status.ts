import { decodeStatusList, type StatusList } from '../../status/index.ts';
import { inFile, usageError } from '../errors.ts';
import { locked, readBytes, writeWhole } from '../files.ts';
import { readSigner } from '../keys.ts';
import { describeSeconds, instantText } from '../moments.ts';
import { whatIs } from '../signed-file.ts';
import {
  allocate,
  changeStatus,
  newStatusFile,
  readStatusFile,
  type StatusName,
  signStatusFile,
  writeStatusFile,
} from '../status-file.ts';
import { print, printJson, table } from '../terminal.ts';
import { inspectDelta, inspectSet, notVerified } from './status-set.ts';

interface CreateOptions {
  readonly uri: string;
  readonly list: number;
  readonly bits: '1' | '2';
  readonly entries: number;
  readonly out: string;
  readonly force?: true;
}

export function create({ uri, list, bits, entries, out, force }: CreateOptions): void {
  if (!/^https:\/\/[!-~]+\/$/.test(uri)) {
    throw usageError(`--uri: expected the issuer's status location, https://…/, ending in a slash`);
  }
  const state = newStatusFile({ uri, list, bits: bits === '1' ? 1 : 2, entries });
  writeStatusFile(out, state, force !== true);
  print(
    `state    ${out}  (keep it secret and backed up: its key tells in which order licenses were issued)`,
    `address  ${uri}${list}`,
    `indices  ${entries}, ${bits} bit${bits === '1' ? '' : 's'} each`,
  );
}

interface AllocateOptions {
  readonly file: string;
  readonly count: number;
  readonly json?: true;
}

export async function allocateIndices({ file, count, json }: AllocateOptions): Promise<void> {
  const { list, indices } = await locked(file, () => {
    const { state, indices } = allocate(readStatusFile(file), count);
    writeStatusFile(file, state);
    return { list: state.list, indices };
  });
  const references = indices.map((index) => `${list}/${index}`);
  if (json) printJson({ list, indices, references });
  else print(...references);
}

interface SetOptions {
  readonly file: string;
  readonly index: number;
  readonly to: StatusName;
  readonly force?: true;
}

export async function setStatus({ file, index, to, force }: SetOptions): Promise<void> {
  const state = await locked(file, () => {
    const changed = changeStatus(readStatusFile(file), index, to, force === true);
    writeStatusFile(file, changed);
    return changed;
  });
  print(`${state.list}/${index} is now ${to}`, 'verifiers learn it from the next signed list: elicense status sign');
}

interface SignOptions {
  readonly file: string;
  readonly key: string;
  readonly out: string;
  readonly hours: number;
  readonly ttlHours?: number;
  readonly at?: Date;
}

export async function sign(options: SignOptions): Promise<void> {
  const { file, key, out, hours: lifeSeconds, ttlHours: timeToLiveSeconds, at = new Date() } = options;
  const state = readStatusFile(file);
  const bytes = await signStatusFile(state, await readSigner(key), at, lifeSeconds, timeToLiveSeconds);
  writeWhole(out, bytes);
  print(
    `status list  ${out}, ${bytes.length} bytes`,
    `address      ${state.uri}${state.list}`,
    `not valid    ${Object.keys(state.statuses).length}`,
    `signed       ${instantText(at)}, to be relied on for ${describeSeconds(lifeSeconds)}`,
    ...(timeToLiveSeconds === undefined ? [] : [`newer one    asked for after ${describeSeconds(timeToLiveSeconds)}`]),
  );
}

function countsOf(list: StatusList): { revoked: number; suspended: number; other: number } {
  const counts = { revoked: 0, suspended: 0, other: 0 };
  for (let index = 0; index < list.entries; index++) {
    const value = list.status(index);
    if (value !== 0) counts[value === 1 ? 'revoked' : value === 2 ? 'suspended' : 'other']++;
  }
  return counts;
}

export async function inspect(file: string, { json }: { readonly json?: true }): Promise<void> {
  const expected = 'a signed status list, a revocation set or a delta, made by elicense status sign, build or delta';
  const bytes = readBytes(file, expected);
  const found = whatIs(bytes);
  if (found === 'a revocation set') return inspectSet(file, bytes, json);
  if (found === 'a delta of a revocation set') return inspectDelta(file, bytes, json);
  const { list, size } = readSigned(file, bytes, expected);
  const { uri, bits, entries } = list;
  const counts = countsOf(list);
  const { timeToLiveSeconds } = list;
  const issuedAt = new Date(list.issuedAt * 1000);
  const expiresAt = new Date(list.expiration * 1000);
  if (json) {
    printJson({ verified: false, uri, bits, entries, ...counts, issuedAt, expiresAt, timeToLiveSeconds, bytes: size });
    return;
  }
  print(
    notVerified(),
    ...table([
      ['address', uri],
      ['indices', `${entries}, ${bits} bit${bits === 1 ? '' : 's'} each`],
      ['revoked', String(counts.revoked)],
      ['suspended', bits === 1 ? 'not in a list of 1 bit' : String(counts.suspended)],
      ...(counts.other > 0 ? [['other', String(counts.other)]] : []),
      ['signed', instantText(issuedAt)],
      ['until', instantText(expiresAt)],
      ...(timeToLiveSeconds === undefined ? [] : [['newer one after', describeSeconds(timeToLiveSeconds)]]),
      ['bytes', String(size)],
    ]),
  );
}

function readSigned(file: string, bytes: Uint8Array, expected: string): { list: StatusList; size: number } {
  if (bytes[0] === 0x7b) {
    const state = readStatusFile(file);
    throw usageError(
      `${file}: is the state of list ${state.list}, ${state.allocated} of ${state.entries} indices given out`,
      'elicense status sign makes a signed list of it',
    );
  }
  try {
    return { list: decodeStatusList(bytes), size: bytes.length };
  } catch (error) {
    throw inFile(file, error, expected);
  }
}
