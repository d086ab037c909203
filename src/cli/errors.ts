import { type CatalogError, type FieldProblem, isLicenseError, type LicenseError } from '../core/index.ts';
import { pad } from './terminal.ts';

/** What the process says when it ends (64, 65 and 70 as in sysexits). */
export const exitCode = { accepted: 0, rejected: 1, undetermined: 2, usage: 64, input: 65, internal: 70 } as const;

/** Something that whoever typed the command can put right. */
export class CommandError extends Error {
  readonly exit: number;
  readonly details: readonly string[];

  constructor(exit: number, message: string, details: readonly string[] = [], options?: { cause?: unknown }) {
    super(message, options);
    this.exit = exit;
    this.details = details;
  }
}

/** The command itself is wrong: exit 64. */
export function usageError(message: string, ...details: readonly string[]): CommandError {
  return new CommandError(exitCode.usage, message, details);
}

/** What the command was given to read is wrong: exit 65. */
export function inputError(message: string, ...details: readonly string[]): CommandError {
  return new CommandError(exitCode.input, message, details);
}

const damaged = 'is damaged: get it again';
const notPlain = 'is not of the form that is signed here';

/** For whoever gave a file: what is wrong with it, without its code. */
export const words: Readonly<Record<string, string>> = {
  'cbor-truncated': 'ends too early',
  'cbor-trailing-bytes': 'has more bytes at its end than belong to it',
  'cbor-not-deterministic': notPlain,
  'cbor-duplicate-key': notPlain,
  'cbor-malformed': damaged,
  'cbor-utf8': damaged,
  'cbor-limit-depth': 'is nested too deeply',
  'cbor-limit-items': 'has too many parts',
  'cbor-limit-string': 'has a part that is too long',
  'cbor-unsupported-value': notPlain,
  'cose-malformed': damaged,
  'cose-header': 'demands something that this version does not know',
  'cose-key': 'has a key that is none',
  'cose-type': 'is a signed file of another kind',
  'cwt-malformed': 'says no times of its own, or its end before its beginning',
  'base45-malformed': 'is no Base45: a character is wrong or missing',
  'base10-malformed': 'its digits are wrong or some are missing',
  'zlib-malformed': damaged,
  'zlib-trailing-bytes': 'has more bytes at its end than belong to it',
  'limit-inflated-bytes': 'is too large',
  'text-prefix': 'is no text of a license: it must begin with EL1: or https://',
  'revocation-set-malformed': 'is wrong: a part of it is none, or stands where it must not',
  'revocation-set-limit': 'is larger than a revocation set may be',
  'revocation-set-root': 'has another content than was signed: get the whole file again',
  'revocation-set-incomplete': 'is only a part of a revocation set: get the whole file',
  'revocation-delta-chain': 'is not for this set, but for an earlier, a later or another one: get the whole file',
  'revocation-set-signature': 'must be signed by a status key of its publisher',
  'bundle-malformed': 'is no offline bundle of this version',
  'bundle-truncated': 'ends too early',
  'bundle-limit': 'is larger than an offline bundle may be',
  'bundle-part': 'has another part than was signed: get it again',
  'bundle-misdated': 'has statuses that are signed later than the bundle itself: look at the clocks',
  'bundle-signature': 'must be signed by a key for bundles that a trust list in it gives its publisher',
  'bundle-rollback': 'is older than what is held, or has something older in it',
  'bundle-expired': 'has expired, or the trust list of its publisher has',
  'bundle-delta-base': 'is a delta for another bundle than is held: get the full file',
  'bundle-store-changed': 'was changed by another process meanwhile: try again',
  'bundle-store-damaged': 'is damaged: remove it, and apply a full bundle',
  'text-full-width': 'has full-width characters: switch the input method to English and scan again',
  'limit-text-characters': 'is too long for the text of a license',
  'license-malformed': 'is no license of this version',
  'root-malformed':
    'is wrong: a root has regions of six digits, such as 310000, 1 to 16 different keys, and a threshold',
  'root-signature': 'must be signed by enough of its own keys',
  'root-chain': 'must follow the root before it: the next number, none but its regions, signed by enough of its keys',
  'trust-list-malformed': 'is wrong: an issuer, a key or a type in it is none, or is named twice',
  'trust-list-signature': 'must be signed by enough keys of a pinned root',
  'trust-list-region': 'speaks for a region, or names an issuer of one, that is not its root’s',
  'trust-list-conflict': 'speaks for a region for which two pinned roots speak',
  'trust-list-root': 'was made under a later root than the pinned one: get that root too',
  'trust-list-key': 'names one key for two issuers, or as compromised in one place alone',
  'trust-mismatch': 'is no copy of the others: the files say different things',
  'status-list-malformed': 'is no status list of this version',
  'status-list-limit': 'is too large for a status list',
  'status-list-signature': 'must be signed by a status key of the issuer at whose address it stands',
  'status-list-range': 'has no such index',
};

/** What a library error says, in words: those of the verifier's rooms are short, and begin with their code. */
export function wordsOf(code: string, message: string): string {
  const rest = message.startsWith(`${code}:`) ? message.slice(code.length + 1).trim() : message;
  return rest === '' || rest === code ? (words[code] ?? code.replaceAll('-', ' ')) : rest;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EEXIST: 'exists already',
  EISDIR: 'is a folder',
  ENOTDIR: 'no such folder',
  EACCES: 'no permission',
  EPERM: 'no permission',
  EROFS: 'cannot be written: the disk is read-only',
  ENOSPC: 'cannot be written: the disk is full',
};

/** A fault of the file system in words, and of which path; undefined for any other error. */
export function systemFault(
  error: unknown,
): { readonly path: string | undefined; readonly reason: string } | undefined {
  const { code, syscall, path } = (error ?? {}) as Partial<NodeJS.ErrnoException>;
  if (code === undefined || syscall === undefined) return undefined;
  return { path, reason: reasons[code] ?? `cannot be opened (${code})` };
}

/** A text for an error of the library or of the file system, in the name of the file that it comes from. */
export function inFile(path: string, error: unknown, expected: string): CommandError {
  if (error instanceof CommandError) return error;
  const fault = systemFault(error);
  if (fault) return inputError(`${fault.path ?? path}: ${fault.reason}`, `expected: ${expected}`);
  if (!isLicenseError(error)) throw error;
  return new CommandError(exitCode.input, `${path}: ${wordsOf(error.code, error.message)}`, [`expected: ${expected}`], {
    cause: error,
  });
}

/** Every wrong field: its name, what is right, an example; never the value. */
export function problemLines(problems: readonly FieldProblem[]): string[] {
  const names = Math.max(...problems.map(({ field }) => field.length));
  return problems.map(({ field, problem, expected, example, suggestion }) => {
    const parts = [problem === 'unknown' ? 'no such field' : `${problem}: expected ${expected}`];
    if (suggestion !== undefined) parts.push(`did you mean ${suggestion}?`);
    if (example !== undefined) parts.push(`e.g. ${example}`);
    return `${pad(field, names)}  ${parts.join('; ')}`;
  });
}

export function problemsOf(error: LicenseError): readonly FieldProblem[] {
  // by its shape: a process can hold two copies of the class
  return (error as Partial<CatalogError>).problems ?? [];
}

/** What to print for an error that can be put right. */
export function errorLines({ message, details }: CommandError): string[] {
  return [`error: ${message}`, ...details.map((line) => `  ${line}`)];
}

/** What to print for any error, and with which code to end. */
export function explain(error: unknown, debug: boolean): { readonly exit: number; readonly lines: readonly string[] } {
  const stack = debug && error instanceof Error ? [error.stack ?? ''] : [];
  if (error instanceof CommandError) {
    return { exit: error.exit, lines: [...errorLines(error), ...stack] };
  }
  if (isLicenseError(error)) {
    const details = problemsOf(error).length > 0 ? problemLines(problemsOf(error)).map((line) => `  ${line}`) : [];
    return { exit: exitCode.input, lines: [`error: ${wordsOf(error.code, error.message)}`, ...details, ...stack] };
  }
  const fault = systemFault(error);
  if (fault?.path !== undefined) {
    return { exit: exitCode.input, lines: [`error: ${fault.path}: ${fault.reason}`, ...stack] };
  }
  const name = error instanceof Error ? error.name : typeof error;
  const lines = [
    `error: elicense failed inside (${name}); this is a fault of the program`,
    'ELICENSE_DEBUG=1 shows where',
  ];
  return { exit: exitCode.internal, lines: [...lines, ...stack] };
}
