import { licenseTypes } from '../../catalog/index.ts';
import type { Verdict } from '../../core/index.ts';
import { createVerifier, type Policy, type RefusedInput, type Report } from '../../verifier/index.ts';
import { algorithms } from '../algorithms.ts';
import { type CommandError, exitCode, inputError, usageError, wordsOf } from '../errors.ts';
import { filesOf, readBytes } from '../files.ts';
import { printReport, reportJson } from '../report.ts';
import { readScanned, type Scanned } from '../scanned.ts';
import { whatIs } from '../signed-file.ts';
import { paletteFor, print, printJson } from '../terminal.ts';
import { typeOf } from '../types.ts';

interface VerifyCommand {
  readonly root?: readonly string[];
  readonly trust?: readonly string[];
  readonly status?: readonly string[];
  readonly at?: Date;
  readonly accept?: readonly string[];
  readonly allowUnbound?: readonly string[];
  readonly maxStatusAgeHours?: number;
  readonly maxTrustListAgeDays?: number;
  readonly json?: true;
}

const expectations = {
  root: 'a root, made by elicense trust init',
  'trust-list': 'a trust list signed by one of the roots, made by elicense trust sign',
  'status-list': 'a status list signed by an issuer of the trust lists, made by elicense status sign',
} as const;

const kindNames = { root: 'a root', 'trust-list': 'a trust list', 'status-list': 'a signed status list' } as const;

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
  const conflict = code === 'trust-list-conflict';
  const path = conflict ? files[input].map((file) => file.path).join(', ') : files[input][position]?.path;
  return inputError(
    `${path}: ${wordsOf(code, message)}`,
    `expected: ${conflict ? 'one root for each region' : expectations[input]}`,
  );
}

function policyOf({ allowUnbound, maxStatusAgeHours, maxTrustListAgeDays }: VerifyCommand): Policy {
  return {
    ...(allowUnbound !== undefined && { allowUnbound }),
    ...(maxStatusAgeHours !== undefined && { maxStatusAgeSeconds: maxStatusAgeHours }),
    ...(maxTrustListAgeDays !== undefined && { maxTrustListAgeSeconds: maxTrustListAgeDays }),
  };
}

/** Verifies everything that was scanned with everything that is trusted. */
export async function verifyAll(
  scanned: readonly Scanned[],
  command: VerifyCommand,
): Promise<readonly { readonly name: string; readonly report: Report }[]> {
  const files: Files = {
    root: readFiles('root', command.root ?? []),
    'trust-list': readFiles('trust-list', command.trust ?? []),
    'status-list': readFiles('status-list', command.status ?? []),
  };
  if (files.root.length === 0)
    throw usageError('--root is missing', 'no root, no trust: give the root that you pinned');
  if (files['trust-list'].length === 0) throw usageError('--trust is missing', 'give the trust list of the root');
  const { at } = command;
  const verifier = createVerifier({
    roots: files.root.map(({ bytes }) => bytes),
    trustLists: files['trust-list'].map(({ bytes }) => bytes),
    statusLists: files['status-list'].map(({ bytes }) => bytes),
    types: licenseTypes,
    algorithms,
    policy: policyOf(command),
    ...(at !== undefined && { clock: () => at }),
  });
  const [refused] = (await verifier.load()).refused;
  if (refused !== undefined) throw refusal(refused, files);
  const accept = command.accept as readonly (typeof licenseTypes)[number]['key'][] | undefined;
  const reports: { name: string; report: Report }[] = [];
  for (const { name, content } of scanned) {
    const report = await verifier.verify(content, accept === undefined ? {} : { accept });
    reports.push({ name, report: report as Report });
  }
  return reports;
}

function verdictOf(verdicts: readonly Verdict[]): Verdict {
  return (['rejected', 'undetermined'] as const).find((each) => verdicts.includes(each)) ?? 'accepted';
}

export async function verify(items: readonly string[], command: VerifyCommand): Promise<void> {
  for (const key of [...(command.accept ?? []), ...(command.allowUnbound ?? [])]) typeOf(key);
  const reports = await verifyAll(await readScanned(items), command);
  if (reports.length === 0) throw inputError(`${items.join(', ')}: holds no files`);
  const verdict = verdictOf(reports.map(({ report }) => report.verdict));
  const [first] = reports;
  if (command.json && reports.length === 1 && first !== undefined) printJson(reportJson(first.name, first.report));
  else if (command.json) {
    const all = reports.map(({ name, report }) => reportJson(name, report));
    printJson({ ok: verdict === 'accepted', verdict, reports: all });
  } else {
    const palette = paletteFor(process.stdout);
    for (const [at, { name, report }] of reports.entries()) {
      if (at > 0) print('');
      await printReport(name, report, palette);
    }
  }
  process.exitCode = exitCode[verdict];
}
