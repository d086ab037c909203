import { looseFiles } from '../../bundle/index.ts';
import { licenseTypes } from '../../catalog/index.ts';
import { type Clock, isBytes, utf8Encode, type Verdict } from '../../core/index.ts';
import { decodeRoot, followRoots, type Root, regionCovers } from '../../trust/index.ts';
import {
  createReplayCache,
  createVerifier,
  type Policy,
  type RefusedInput,
  type ReplayCache,
  type Report,
} from '../../verifier/index.ts';
import { openReplayFile } from '../../verifier/replay-file.ts';
import { algorithms } from '../algorithms.ts';
import { bundleAt } from '../bundle-file.ts';
import { type CommandError, errorLines, exitCode, inFile, inputError, usageError, wordsOf } from '../errors.ts';
import { filesOf, readBytes } from '../files.ts';
import { printReport, reportJson } from '../report.ts';
import { readScanned, type Scanned, type Unreadable } from '../scanned.ts';
import { otherKinds, whatIs } from '../signed-file.ts';
import { paletteFor, plain, print, printJson } from '../terminal.ts';
import { typeOf } from '../types.ts';

interface VerifyCommand {
  readonly root?: readonly string[];
  readonly laterRoot?: readonly string[];
  readonly bundle?: string;
  readonly trust?: readonly string[];
  readonly status?: readonly string[];
  readonly exceptions?: readonly string[];
  readonly at?: Date;
  readonly accept?: readonly string[];
  readonly audience?: string;
  readonly nonce?: Uint8Array;
  readonly replays?: string;
  readonly allowUnbound?: readonly string[];
  readonly maxStatusAgeHours?: number;
  readonly maxTrustListAgeDays?: number;
  readonly json?: true;
}

const expectations = {
  root: 'a root, made by elicense trust init',
  'trust-list': 'a trust list signed by one of the roots, made by elicense trust sign',
  'status-list': 'a status list signed by an issuer of the trust lists, made by elicense status sign',
  bundle: 'an offline bundle, made by elicense bundle create',
} as const;

const kindNames = {
  root: 'a root',
  'trust-list': 'a trust list',
  'status-list': 'a signed status list',
  bundle: 'an offline bundle',
} as const;

interface InputFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

type Files = Readonly<Record<keyof typeof expectations, readonly InputFile[]>>;

function readFiles(kind: keyof typeof expectations, paths: readonly string[]): readonly InputFile[] {
  return filesOf(paths).map((path) => {
    const bytes = readBytes(path, expectations[kind]);
    const found = whatIs(bytes);
    if (found !== kindNames[kind]) throw inputError(`${path}: is ${found}`, `expected: ${expectations[kind]}`);
    return { path, bytes };
  });
}

function refusal({ input, position, code, message }: RefusedInput, files: Files): CommandError {
  const expected = code === 'trust-list-conflict' ? 'one root for each region' : expectations[input];
  return inputError(`${files[input][position]?.path}: ${wordsOf(code, message)}`, `expected: ${expected}`);
}

function policyOf({ allowUnbound, maxStatusAgeHours, maxTrustListAgeDays }: VerifyCommand): Policy {
  return {
    ...(allowUnbound !== undefined && { allowUnbound }),
    ...(maxStatusAgeHours !== undefined && { maxStatusAgeSeconds: maxStatusAgeHours }),
    ...(maxTrustListAgeDays !== undefined && { maxTrustListAgeSeconds: maxTrustListAgeDays }),
  };
}

interface Verified {
  readonly name: string;
  readonly report: Report;
}

/** Follows later roots from the pinned root whose regions they have, in their order. */
async function reachedRoots(pinned: readonly InputFile[], later: readonly InputFile[]): Promise<Uint8Array[]> {
  const rootOf = ({ path, bytes }: InputFile): Root => {
    try {
      return decodeRoot(bytes);
    } catch (error) {
      throw inFile(path, error, expectations.root);
    }
  };
  const chains = pinned.map((file) => ({ root: rootOf(file), pinned: file, later: [] as InputFile[] }));
  for (const file of [...later].sort((a, b) => rootOf(a).sequence - rootOf(b).sequence)) {
    const { regions } = rootOf(file);
    const chain = chains.find(({ root }) => regions.some((own) => root.regions.some((all) => regionCovers(all, own))));
    if (chain === undefined) {
      throw inputError(`${file.path}: follows none of the roots that were given`, 'give the pinned root with --root');
    }
    chain.later.push(file);
  }
  const reached: Uint8Array[] = [];
  for (const chain of chains) {
    let { bytes } = chain.pinned;
    for (const file of chain.later) {
      try {
        bytes = await followRoots(bytes, [file.bytes], algorithms);
      } catch (error) {
        throw inFile(file.path, error, expectations.root);
      }
    }
    reached.push(bytes);
  }
  return reached;
}

function missing(
  option: string,
  kind: keyof typeof expectations,
  given: readonly string[] | undefined,
  advice: string,
): CommandError {
  return given === undefined
    ? usageError(`--${option} is missing`, advice)
    : inputError(`${given.join(', ')}: holds no files`, `expected: ${expectations[kind]}`);
}

/** Verifies everything that was scanned with everything that is trusted. */
async function verifyAll(
  scanned: readonly (Scanned | Unreadable)[],
  command: VerifyCommand,
): Promise<readonly (Verified | Unreadable)[]> {
  const files: Files = {
    root: readFiles('root', command.root ?? []),
    'trust-list': readFiles('trust-list', command.trust ?? []),
    'status-list': readFiles('status-list', command.status ?? []),
    bundle: [],
  };
  if (files.root.length === 0)
    throw missing('root', 'root', command.root, 'no root, no trust: give the root that you pinned');
  if (files['trust-list'].length === 0 && command.bundle === undefined) {
    throw missing('trust', 'trust-list', command.trust, 'give the trust list of the root, or a bundle with --bundle');
  }
  const { at, audience, nonce, replays } = command;
  const clock = (): Date => at ?? new Date();
  const roots = await reachedRoots(files.root, readFiles('root', command.laterRoot ?? []));
  const loose = looseFiles({
    trustLists: files['trust-list'].map(({ bytes }) => bytes),
    statusLists: files['status-list'].map(({ bytes }) => bytes),
    exceptionSets: filesOf(command.exceptions ?? []).map((path) => readBytes(path, 'an exception set')),
  });
  const verifier = createVerifier({
    roots,
    bundle: [loose, ...(command.bundle === undefined ? [] : [await bundleAt(command.bundle, roots, clock)])],
    types: licenseTypes,
    algorithms,
    policy: policyOf(command),
    replayCache: replays === undefined ? createReplayCache({ clock }) : openReplays(replays, clock),
    clock,
  });
  // A bundle may be of more regions than the roots are.
  const { refused } = await verifier.load();
  for (const kind of ['root', 'trust-list', 'status-list'] as const) {
    const faults = refused.filter(({ input, position }) => input === kind && position < files[kind].length);
    const problems = faults.map((fault) => refusal(fault, files));
    // One that is refused stops no other; where none is left there is nothing to decide by.
    if (problems[0] !== undefined && (kind === 'root' || problems.length === files[kind].length)) throw problems[0];
    for (const { message } of problems) process.stderr.write(`${plain(`not used: ${message}`)}\n`);
  }
  const accept = command.accept as readonly (typeof licenseTypes)[number]['key'][] | undefined;
  const results: (Verified | Unreadable)[] = [];
  for (const each of scanned.map(noOtherKind)) {
    if ('error' in each) results.push(each);
    else {
      const report = await verifier.verify(each.content, {
        ...(accept !== undefined && { accept }),
        ...(audience !== undefined && { audience }),
        ...(nonce !== undefined && { nonce }),
      });
      results.push({ name: each.name, report: report as Report });
    }
  }
  return results;
}

function openReplays(path: string, clock: Clock): ReplayCache {
  try {
    return openReplayFile(path, { clock });
  } catch (error) {
    throw inFile(path, error, 'a file of remembered presentations, or a name for a new one in a folder that exists');
  }
}

/** A file that is no license at all says nothing against anybody: it was given in the wrong place. */
function noOtherKind(each: Scanned | Unreadable): Scanned | Unreadable {
  if ('error' in each) return each;
  const { content } = each;
  const found = whatIs(isBytes(content) ? content : (utf8Encode(content) ?? new Uint8Array()));
  if (!otherKinds.includes(found)) return each;
  return { name: each.name, error: inputError(`${each.name}: is ${found}`, 'expected: a license or a presentation') };
}

function verdictOf(verdicts: readonly Verdict[]): Verdict {
  return (['rejected', 'undetermined'] as const).find((each) => verdicts.includes(each)) ?? 'accepted';
}

export async function verify(items: readonly string[], command: VerifyCommand): Promise<void> {
  for (const key of [...(command.accept ?? []), ...(command.allowUnbound ?? [])]) typeOf(key);
  const results = await verifyAll(await readScanned(items), command);
  const unreadable = results.some((each) => 'error' in each);
  const verdict = verdictOf(results.map((each) => ('error' in each ? 'undetermined' : each.report.verdict)));
  const [first] = results;
  if (first && 'error' in first && results.length === 1) throw first.error;
  if (command.json && results.length === 1 && first !== undefined) printJson(resultJson(first));
  else if (command.json) {
    printJson({ ok: verdict === 'accepted', verdict, reports: results.map(resultJson) });
  } else {
    const palette = paletteFor(process.stdout);
    for (const [at, result] of results.entries()) {
      if (at > 0) print('');
      if ('error' in result) print(...errorLines(result.error).map((line) => palette.red(plain(line))));
      else await printReport(result.name, result.report, palette);
    }
  }
  process.exitCode = unreadable ? exitCode.input : exitCode[verdict];
}

function resultJson(result: Verified | Unreadable): object {
  if (!('error' in result)) return reportJson(result.name, result.report);
  return { input: result.name, ok: false, error: result.error.message };
}
