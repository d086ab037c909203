import { equalBytes, type PublicKey } from '../../core/index.ts';
import { encodeRoot, encodeTrustList, extendRoot, mergeSignatures, type Root } from '../../trust/index.ts';
import { algorithms } from '../algorithms.ts';
import { inFile, inputError, usageError } from '../errors.ts';
import { locked, mustNotExist, writeWhole } from '../files.ts';
import { keyIdText, readAnyKey, readSigner } from '../keys.ts';
import { instantText, secondsAfter } from '../moments.ts';
import { print, table } from '../terminal.ts';
import { contentOf, readDraft, rootKeysOf, rotateDraft, type TrustDraft, writeDraft } from '../trust-draft.ts';
import {
  contentDigest,
  countSignatures,
  countText,
  listRows,
  readRootFile,
  readTrustFile,
  rootRows,
  type TrustFile,
} from '../trust-file.ts';
import { signHere, thresholdOf } from '../trust-signing.ts';

interface SignOptions {
  readonly list?: string;
  readonly file?: string;
  readonly import?: readonly string[];
  readonly key?: readonly string[];
  readonly root?: string;
  readonly export?: string;
  readonly out?: string;
  readonly days: number;
  readonly at?: Date;
}

/** Of a draft makes a trust list; to a file adds signatures made here, or on other machines. */
export async function sign(options: SignOptions): Promise<void> {
  const { list, file, import: imported = [], key = [], root } = options;
  const out = options.export ?? options.out;
  if (out === undefined) throw usageError('--out is missing', 'or --export, to write what is to be signed');
  if (options.export !== undefined && (list === undefined || options.out !== undefined || key.length > 0)) {
    throw usageError('--export: goes with --list, and without --key and --out: it writes what others sign');
  }
  const copies = [...(file === undefined ? [] : [file]), ...imported];
  if (copies.length === 0) {
    if (list === undefined) throw usageError('--list or --file is missing', 'what is to be signed?');
    if (options.export === undefined && key.length === 0) throw usageError('--key is missing', 'or give --export');
    await signDraft(list, out, key, options);
    return;
  }
  if (key.length === 0 && imported.length === 0) throw usageError('--key or --import is missing');
  const bytes = await signHere(await merged(copies), await signersOf(key));
  writeWhole(out, bytes);
  await report(out, list === undefined ? undefined : termsOf(list), root);
}

async function signersOf(paths: readonly string[]) {
  return Promise.all(paths.map(async (path) => ({ path, signer: await readSigner(path) })));
}

async function merged(paths: readonly string[]): Promise<Uint8Array> {
  const files = paths.map((path) => readTrustFile(path).bytes);
  try {
    return mergeSignatures(files);
  } catch (error) {
    throw inFile(paths.join(', '), error, 'copies of one root or one trust list, each with signatures');
  }
}

function termsOf(list: string): Pick<Root, 'keys' | 'threshold'> {
  const draft = readDraft(list);
  return { keys: rootKeysOf(list, draft), threshold: draft.threshold };
}

async function signDraft(list: string, out: string, paths: readonly string[], options: SignOptions): Promise<void> {
  const { days: life, at = new Date() } = options;
  const signers = await signersOf(paths);
  await locked(list, async () => {
    const draft = readDraft(list);
    const keys = rootKeysOf(list, draft);
    for (const { path, signer } of signers) mustBeRootKey(list, keys, path, signer.publicKey);
    const content = contentOf(list, draft);
    try {
      const times = { issuedAt: at, expiresAt: secondsAfter(at, life) };
      writeWhole(out, await signHere(encodeTrustList(content, times), signers));
    } catch (error) {
      throw inFile(list, error, 'a draft that can be signed');
    }
    writeDraft(list, { ...draft, sequence: content.sequence });
  });
  await report(out, termsOf(list), options.root);
}

function mustBeRootKey(list: string, keys: readonly PublicKey[], path: string, key: PublicKey): void {
  if (!keys.some(({ bytes }) => equalBytes(bytes, key.bytes))) {
    throw inputError(`${path}: is not a key of this list's root`, `expected: one of the keys that ${list} is for`);
  }
}

/** What was written, and how far its signatures have come by the root that is known. */
async function report(path: string, terms: Pick<Root, 'keys' | 'threshold'> | undefined, root?: string): Promise<void> {
  const file = readTrustFile(path);
  const before = root === undefined ? undefined : await readRootFile(root);
  const known = file.kind === 'root' ? file.root : (terms ?? before);
  const rows = [...(await rowsOf(file)), ['digest', await contentDigest(file.bytes)]];
  if (known === undefined) rows.push(['signed by', 'give --root or --list to see whether these are enough']);
  else rows.push(['signed by', countText(await countSignatures(file.bytes, known))]);
  if (file.kind === 'root' && before !== undefined) {
    rows.push(['root before', countText(await countSignatures(file.bytes, before))]);
  }
  print(...table(rows));
}

async function rowsOf(file: TrustFile): Promise<[string, string][]> {
  if (file.kind === 'root') return [['root', file.path], ...(await rootRows(file.root))];
  return [['trust list', file.path], ...listRows(file.list), ['issuers', String(file.list.issuers.length)]];
}

interface RotateOptions {
  readonly root: string;
  readonly key: readonly string[];
  readonly oldKey?: readonly string[];
  readonly threshold?: number;
  readonly regions?: readonly number[];
  readonly list?: string;
  readonly out: string;
  readonly days: number;
  readonly at?: Date;
  readonly force?: true;
}

/** Makes the root that follows another, and moves the draft of the trust list under it. */
export async function rotateRoot(options: RotateOptions): Promise<void> {
  const { root, key, oldKey = [], list, out, days: life, at = new Date(), force } = options;
  if (force !== true) mustNotExist(out);
  const before = await readRootFile(root);
  const { regions = before.regions } = options;
  const given = await Promise.all(key.map(readAnyKey));
  const old = await signersOf(oldKey);
  const keys = given.map(({ publicKey }) => publicKey);
  for (const { path, signer } of old) mustBeKeyOf(root, before.keys, path, signer.publicKey);
  const threshold = thresholdOf(options.threshold, keys);
  const times = { issuedAt: at, expiresAt: secondsAfter(at, life) };
  const next = { regions, keys, threshold, sequence: before.sequence + 1, ...times };
  const bytes = await signHere(encodeRoot(next), [...given, ...old]);
  const [ofOld, ofNew] = [await countSignatures(bytes, before), await countSignatures(bytes, next)];
  if (ofOld.complete && ofNew.complete) {
    try {
      await extendRoot(before, [bytes], algorithms);
    } catch (error) {
      throw inFile(out, error, `a root that follows ${root}`);
    }
  }
  writeWhole(out, bytes);
  if (list !== undefined) await locked(list, () => writeDraft(list, moved(list, readDraft(list), before, next)));
  print(
    ...table([
      ['root', `${out}  (hand it out; who has pinned ${root} needs no new pin)`],
      ['sequence', String(next.sequence)],
      ['key id', (await Promise.all(keys.map(keyIdText))).join(', ')],
      ['signed by', countText(ofNew)],
      ['root before', countText(ofOld)],
      ['until', instantText(times.expiresAt)],
      ...(list === undefined ? [] : [['draft', `${list}  (its lists begin anew: sign one now)`]]),
    ]),
  );
}

function moved(list: string, draft: TrustDraft, before: Root, next: Parameters<typeof rotateDraft>[1]): TrustDraft {
  if (draft.rootSequence === before.sequence) return rotateDraft(draft, next);
  throw inputError(
    `${list}: is for the root of sequence ${draft.rootSequence}`,
    `expected: the draft for the root of sequence ${before.sequence}`,
  );
}

function mustBeKeyOf(root: string, keys: readonly PublicKey[], path: string, key: PublicKey): void {
  if (!keys.some(({ bytes }) => equalBytes(bytes, key.bytes))) throw inputError(`${path}: is not a key of ${root}`);
}
