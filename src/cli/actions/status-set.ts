import { keyIdOf, type Sign1 } from '../../codec/index.ts';
import { verifyWithAny } from '../../crypto/index.ts';
import type { IssuerReference, StatusReference } from '../../license/index.ts';
import {
  applyRevocationDeltas,
  checkRevocationSet,
  decodeStatusList,
  openRevocationDelta,
  openRevocationSet,
  type RevocationListContent,
  type RevocationManifest,
  type RevocationSet,
  revocationListOf,
  signRevocationDelta,
  signRevocationSet,
  statusesOf,
  statusType,
} from '../../status/index.ts';
import { algorithms, sha256 } from '../algorithms.ts';
import { inFile, inputError, usageError } from '../errors.ts';
import { filesOf, readBytes, writeWhole } from '../files.ts';
import { issuerName, readIssuerName } from '../issuer-name.ts';
import { readPublicKey, readSigner } from '../keys.ts';
import { describeSeconds, instantText, secondsAfter } from '../moments.ts';
import { whatIs } from '../signed-file.ts';
import { paletteFor, print, printJson, table } from '../terminal.ts';

const listExpected = 'a signed status list, made by elicense status sign';
const setExpected = 'a revocation set, made by elicense status build';
const deltaExpected = 'a delta of a revocation set, made by elicense status delta';

/** The line that stands above what nobody checked. */
export function notVerified(): string {
  const { yellow, bold } = paletteFor(process.stdout);
  return bold(yellow('NOT VERIFIED: this only shows what the file says. elicense verify checks who signed it.'));
}

/** Reads a file with what takes it apart; says which file it was that could not be. */
async function readWith<Opened>(
  path: string,
  expected: string,
  open: (bytes: Uint8Array) => Opened | Promise<Opened>,
): Promise<Opened> {
  const bytes = readBytes(path, expected);
  try {
    return await open(bytes);
  } catch (error) {
    throw inFile(path, error, expected);
  }
}

/** A whole file whose chunks are those of its manifest. */
function readSet(path: string): Promise<RevocationSet> {
  return readWith(path, setExpected, async (bytes) => {
    const set = openRevocationSet(bytes);
    await checkRevocationSet(set, sha256);
    return set;
  });
}

async function mustBeSigned(path: string, sign1: Sign1, keyFiles: readonly string[]): Promise<void> {
  const keys = keyFiles.map((file) => readPublicKey(file));
  if (!(await verifyWithAny(sign1, keys, algorithms))) {
    throw inputError(`${path}: is not signed by ${keyFiles.join(' or ')}`, 'nothing was made of it');
  }
}

/** `KEY` where there is one issuer, `REGION/NUMBER=KEY` where there are several: nobody signs for another. */
function keysByIssuer(signedBy: readonly string[], names: ReadonlySet<string>): (name: string) => readonly string[] {
  const [only, ...more] = names;
  const pairs = signedBy.map((argument) => {
    const [, name, file] = /^([1-9]\d{5}\/\d+)=(.+)$/.exec(argument) ?? [];
    if (name !== undefined && !names.has(name))
      throw usageError(`--signed-by ${argument}: no list of ${name} is given`);
    if (name === undefined && more.length > 0) {
      throw usageError(`--signed-by ${argument}: of several issuers, say whose key it is: REGION/NUMBER=${argument}`);
    }
    return { name: name ?? only, file: file ?? argument };
  });
  return (name) => {
    const files = pairs.flatMap((pair) => (pair.name === name ? [pair.file] : []));
    if (files.length === 0) throw usageError(`--signed-by: no key of ${name} is given`, `expected: ${name}=KEY`);
    return files;
  };
}

interface BuildOptions {
  readonly signedBy: readonly string[];
  readonly publisher: IssuerReference;
  readonly epoch: number;
  readonly key: string;
  readonly out: string;
  readonly hours: number;
  readonly ttlHours?: number;
  readonly maxListAgeHours: number;
  readonly at?: Date;
}

export async function build(lists: readonly string[], options: BuildOptions): Promise<void> {
  const { signedBy, publisher, epoch, key, out, hours, ttlHours, maxListAgeHours, at = new Date() } = options;
  const inputs = lists.map((argument) => {
    const [, name = '', path = ''] = /^([^=]+)=(.+)$/.exec(argument) ?? [];
    const issuer = readIssuerName(name);
    if (issuer !== undefined) return { issuer, name: issuerName(issuer), path };
    throw usageError(`${argument}: expected REGION/NUMBER=FILE, e.g. 310000/12=status-3.cwt`, 'FILE may be a folder');
  });
  const keysOf = keysByIssuer(signedBy, new Set(inputs.map(({ name }) => name)));
  const contents: RevocationListContent[] = [];
  const addresses = new Map<string, string>();
  let oldest = Number.POSITIVE_INFINITY;
  let end = secondsAfter(at, hours);
  for (const { issuer, name, path } of inputs) {
    for (const file of filesOf([path])) {
      const list = await readWith(file, listExpected, (bytes) => decodeStatusList(bytes));
      await mustBeSigned(file, list.sign1, keysOf(name));
      const { bits, entries, uri, issuedAt, expiration } = list;
      const [, address = '', number] = /^(.*\/)(0|[1-9]\d{0,9})$/.exec(uri) ?? [];
      if (number === undefined) throw inputError(`${file}: its address does not end in the number of a list`);
      const owner = addresses.get(address) ?? name;
      addresses.set(address, owner);
      if (owner !== name) {
        throw inputError(`${file}: its address is that of a list of ${owner}`, `expected: a list of ${name}`);
      }
      const ends = new Date(expiration * 1000);
      // Signed again it would look fresh.
      if (ends < at) throw inputError(`${file}: ended ${instantText(ends)}`, 'expected: a list that may be relied on');
      if (ends < end) end = ends;
      if (at.getTime() / 1000 - issuedAt > maxListAgeHours) {
        const signed = instantText(new Date(issuedAt * 1000));
        throw inputError(`${file}: was signed ${signed}`, 'expected: a newer list, or --max-list-age-hours');
      }
      contents.push({ ...issuer, list: Number(number), bits, entries, statuses: statusesOf(list) });
      oldest = Math.min(oldest, issuedAt);
    }
  }
  const names = contents.map(({ region, number, list }) => `${region}/${number} list ${list}`);
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw usageError(`${twice} is given twice`);
  const signer = await readSigner(key);
  const bytes = await signRevocationSet(
    {
      publisher,
      epoch,
      lists: contents,
      issuedAt: at,
      expiresAt: end,
      ...(ttlHours !== undefined && { timeToLiveSeconds: ttlHours }),
    },
    signer,
    await keyIdOf(signer.publicKey, sha256),
    sha256,
  );
  writeWhole(out, bytes);
  print(
    `revocation set  ${out}, ${bytes.length} bytes, epoch ${epoch}`,
    `status lists    ${contents.length}, the oldest signed ${instantText(new Date(oldest * 1000))}`,
    `indices         ${contents.reduce((sum, { entries }) => sum + entries, 0)}`,
    `not valid       ${contents.reduce((sum, { statuses }) => sum + (statuses as Map<number, number>).size, 0)}`,
    `signed          ${instantText(at)}, to be relied on for ${describeSeconds((end.getTime() - at.getTime()) / 1000)}`,
  );
}

interface DeltaOptions {
  readonly key: string;
  readonly out: string;
}

export async function delta(from: string, to: string, { key, out }: DeltaOptions): Promise<void> {
  const [before, after] = [await readSet(from), await readSet(to)];
  const signer = await readSigner(key);
  let bytes: Uint8Array;
  try {
    bytes = await signRevocationDelta(before, after, signer, await keyIdOf(signer.publicKey, sha256), sha256);
  } catch (error) {
    throw inFile(to, error, `a whole set of the same publisher with an epoch above ${before.epoch}`);
  }
  writeWhole(out, bytes);
  print(`delta  ${out}, ${bytes.length} bytes, from epoch ${before.epoch} to ${after.epoch}`);
}

interface ApplyOptions {
  readonly signedBy: readonly string[];
  readonly out: string;
}

export async function apply(path: string, deltaPaths: readonly string[], options: ApplyOptions): Promise<void> {
  const { signedBy, out } = options;
  const set = await readSet(path);
  await mustBeSigned(path, set.sign1, signedBy);
  const deltas = [];
  for (const file of filesOf(deltaPaths)) {
    const opened = await readWith(file, deltaExpected, (bytes) => openRevocationDelta(bytes));
    for (const { sign1 } of [opened, opened.to]) await mustBeSigned(file, sign1, signedBy);
    deltas.push(opened);
  }
  // Those that lead to what is held, or to what came before it, are of no use and do no harm.
  const newer = deltas.filter(({ to }) => to.epoch > set.epoch).sort((a, b) => a.to.epoch - b.to.epoch);
  let bytes: Uint8Array;
  try {
    bytes = await applyRevocationDeltas(set, newer, sha256);
  } catch (error) {
    throw inFile(path, error, `the deltas of every epoch after ${set.epoch}, or the whole file of the last`);
  }
  writeWhole(out, bytes);
  print(`revocation set  ${out}, ${bytes.length} bytes, epoch ${newer[newer.length - 1]?.to.epoch ?? set.epoch}`);
}

interface ShowOptions {
  readonly issuer?: IssuerReference;
  readonly json?: true;
}

export async function show(path: string, { list, index }: StatusReference, options: ShowOptions): Promise<void> {
  const { issuer, json } = options;
  const kind = whatIs(readBytes(path, setExpected));
  let status: number;
  if (kind === 'a revocation set') {
    const set = await readSet(path);
    const found = issuer ?? onlyIssuer(set);
    if (found === undefined) throw usageError('--issuer is missing: the set has lists of several issuers');
    const held = revocationListOf(set, found.region, found.number, list);
    if (held === undefined) throw inputError(`${path}: has no list ${list} of ${issuerName(found)}, or not the whole`);
    status = await readWith(path, `an index from 0 to ${held.entries - 1}`, () => held.status(index));
  } else {
    const held = await readWith(path, `${listExpected}, or ${setExpected}`, (bytes) => decodeStatusList(bytes));
    if (!held.uri.endsWith(`/${list}`)) throw inputError(`${path}: is the list ${held.uri}`);
    status = await readWith(path, `an index from 0 to ${held.entries - 1}`, () => held.status(index));
  }
  const name = Object.entries(statusType).find(([, value]) => value === status)?.[0] ?? 'of no meaning here';
  if (json) printJson({ verified: false, list, index, status, name });
  else print(notVerified(), `${list}/${index} is ${name} (${status})`);
}

function onlyIssuer({ lists }: RevocationSet): IssuerReference | undefined {
  const [first, ...others] = lists;
  return others.every(({ region, number }) => region === first?.region && number === first.number) ? first : undefined;
}

function manifestRows({ publisher, epoch, issuedAt, expiration, timeToLiveSeconds, lists }: RevocationManifest) {
  return [
    ['publisher', issuerName(publisher)],
    ['epoch', String(epoch)],
    ['status lists', String(lists.length)],
    ['indices', String(lists.reduce((sum, { entries }) => sum + entries, 0))],
    ['signed', instantText(new Date(issuedAt * 1000))],
    ['until', instantText(new Date(expiration * 1000))],
    ...(timeToLiveSeconds === undefined ? [] : [['newer one after', describeSeconds(timeToLiveSeconds)]]),
  ];
}

function manifestJson({ publisher, epoch, issuedAt, expiration, timeToLiveSeconds, lists }: RevocationManifest) {
  const times = { issuedAt: new Date(issuedAt * 1000), expiresAt: new Date(expiration * 1000), timeToLiveSeconds };
  return { verified: false, publisher, epoch, lists, ...times };
}

export async function inspectSet(path: string, bytes: Uint8Array, json: true | undefined): Promise<void> {
  const set = await readSet(path);
  const counts = new Map<number, number>();
  let here = 0;
  for (const { region, number, list } of set.lists) {
    const held = revocationListOf(set, region, number, list);
    if (held === undefined) continue;
    here++;
    for (const status of held.statuses().values()) counts.set(status, (counts.get(status) ?? 0) + 1);
  }
  const count = (value: number) => counts.get(value) ?? 0;
  const all = [...counts.values()].reduce((sum, each) => sum + each, 0);
  const found = { revoked: count(1), suspended: count(2), other: all - count(1) - count(2) };
  if (json) return printJson({ ...manifestJson(set), ...found, listsHere: here, bytes: bytes.length });
  print(
    notVerified(),
    ...table([
      ...manifestRows(set),
      ...(here < set.lists.length ? [['of these here', String(here)]] : []),
      ['revoked', String(found.revoked)],
      ['suspended', String(found.suspended)],
      ...(found.other > 0 ? [['other', String(found.other)]] : []),
      ['bytes', String(bytes.length)],
    ]),
  );
}

export async function inspectDelta(path: string, bytes: Uint8Array, json: true | undefined): Promise<void> {
  const { to, from } = await readWith(path, deltaExpected, (each) => openRevocationDelta(each));
  const fromDigest = Buffer.from(from).toString('hex');
  if (json) return printJson({ ...manifestJson(to), from: fromDigest, bytes: bytes.length });
  print(notVerified(), ...table([...manifestRows(to), ['from', fromDigest], ['bytes', String(bytes.length)]]));
}
