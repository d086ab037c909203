import { deflateSync, constants as zlib } from 'node:zlib';
import { keyIdOf } from '../codec/index.ts';
import type { Signer } from '../core/index.ts';
import {
  createIndexPermutation,
  type LicenseState,
  signStatusList,
  statusOfState,
  statusType,
} from '../status/index.ts';
import { random, sha256 } from './algorithms.ts';
import { inputError, usageError } from './errors.ts';
import { readJson, writeJson } from './files.ts';
import { secondsAfter } from './moments.ts';

/** What a status list file says of an index; what it does not name is valid. */
export type StatusName = Exclude<LicenseState, 'reportedLost'> | 'reported-lost';

const { reportedLost, ...named } = statusOfState;
const statusOf: Readonly<Record<StatusName, number>> = { ...named, 'reported-lost': reportedLost };
const notValidNames: readonly string[] = Object.keys(statusOf).filter((name) => name !== 'valid');
const format = 'elicense status list, state of its issuer';
const expected = 'the state of a status list, made by elicense status create';

/** The issuer's own state of one status list. Secret: its key tells the order of the indices. */
export interface StatusFile {
  readonly format: typeof format;
  /** The issuer's status location; the list's number is appended. */
  readonly uri: string;
  readonly list: number;
  readonly bits: 1 | 2;
  readonly entries: number;
  /** How many indices are given out. */
  readonly allocated: number;
  readonly orderKey: string;
  /** Statuses by index, of those that are not valid. */
  readonly statuses: Readonly<Record<string, Exclude<StatusName, 'valid'>>>;
}

export function newStatusFile(options: Pick<StatusFile, 'uri' | 'list' | 'bits' | 'entries'>): StatusFile {
  const { uri, list, bits, entries } = options;
  if (!Number.isInteger(Math.log2(entries))) {
    throw usageError(`--entries ${entries}: expected a power of two from 16 to 33554432, e.g. 1048576`);
  }
  const orderKey = Buffer.from(random(32)).toString('base64url');
  return { format, uri, list, bits, entries, allocated: 0, orderKey, statuses: {} };
}

export function readStatusFile(path: string): StatusFile {
  const value = readJson(path, expected) as Partial<StatusFile>;
  const fits =
    value.format === format &&
    typeof value.uri === 'string' &&
    isCount(value.list, 0, 0xffffffff) &&
    (value.bits === 1 || value.bits === 2) &&
    isCount(value.entries, 16, 2 ** 25) &&
    Number.isInteger(Math.log2(value.entries)) &&
    isCount(value.allocated, 0, value.entries) &&
    typeof value.orderKey === 'string' &&
    Buffer.from(value.orderKey, 'base64url').length === 32 &&
    typeof value.statuses === 'object' &&
    value.statuses !== null &&
    Object.values(value.statuses).every((status) => notValidNames.includes(status));
  if (!fits) throw inputError(`${path}: is not the state of a status list`, `expected: ${expected}`);
  return value as StatusFile;
}

function isCount(value: unknown, least: number, most: number): value is number {
  return Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
}

export function writeStatusFile(path: string, state: StatusFile, keep = false): void {
  writeJson(path, state, { secret: true, keep });
}

function orderOf({ orderKey, entries, list }: StatusFile) {
  const key = new Uint8Array(Buffer.from(orderKey, 'base64url'));
  return createIndexPermutation({ key, bits: Math.log2(entries), list });
}

/** Gives out the next `count` indices. */
export function allocate(state: StatusFile, count: number): { state: StatusFile; indices: readonly number[] } {
  const left = state.entries - state.allocated;
  if (count > left) {
    throw inputError(
      `status list ${state.list}: ${left} indices are left, ${count} are needed`,
      'create the next list',
    );
  }
  const order = orderOf(state);
  const indices = Array.from({ length: count }, (_, i) => order.indexOf(state.allocated + i));
  return { state: { ...state, allocated: state.allocated + count }, indices };
}

/** Changes the status of an index that was given out. */
export function changeStatus(state: StatusFile, index: number, to: StatusName, force: boolean): StatusFile {
  if (index >= state.entries || orderOf(state).counterOf(index) >= state.allocated) {
    throw inputError(
      `status list ${state.list}: the index ${index} was never given out`,
      'see the license’s LIST/INDEX',
    );
  }
  if (statusOf[to] === statusType.suspended && state.bits === 1) {
    throw usageError(
      `--to ${to}: this list has 1 bit a status`,
      'valid and what is for ever alone; a list of 2 bits has what can be lifted',
    );
  }
  const { [index]: before, ...others } = state.statuses as Record<number, Exclude<StatusName, 'valid'>>;
  if (
    before !== undefined &&
    statusOf[before] === statusType.invalid &&
    statusOf[to] !== statusType.invalid &&
    !force
  ) {
    throw usageError(
      `--to ${to}: the index ${index} is ${before}, and that is for ever`,
      '--force where it was a mistake',
    );
  }
  return { ...state, statuses: to === 'valid' ? others : { ...others, [index]: to } };
}

/** Signs the list as it stands. */
export async function signStatusFile(
  state: StatusFile,
  signer: Signer,
  issuedAt: Date,
  lifeSeconds: number,
  timeToLiveSeconds?: number,
): Promise<Uint8Array> {
  const { uri, list, bits, entries, statuses } = state;
  const content = {
    uri: `${uri}${list}`,
    bits,
    entries,
    statuses: new Map(Object.entries(statuses).map(([index, status]) => [Number(index), statusOf[status]])),
    issuedAt,
    expiresAt: secondsAfter(issuedAt, lifeSeconds),
    compress: smallestZlib,
    ...(timeToLiveSeconds !== undefined && { timeToLiveSeconds }),
  };
  return signStatusList(content, signer, await keyIdOf(signer.publicKey, sha256));
}

function smallestZlib(bytes: Uint8Array): Uint8Array {
  const strategies = [zlib.Z_DEFAULT_STRATEGY, zlib.Z_FILTERED, zlib.Z_HUFFMAN_ONLY];
  const packed = strategies.map((strategy) => deflateSync(bytes, { level: 9, memLevel: 9, strategy }));
  return new Uint8Array(packed.reduce((a, b) => (b.length < a.length ? b : a)));
}
