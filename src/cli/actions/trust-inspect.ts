import { toHex } from '../../core/index.ts';
import { extendRoot, openTrustList, type Root, type TrustListClaims } from '../../trust/index.ts';
import { algorithms } from '../algorithms.ts';
import { inFile, inputError } from '../errors.ts';
import { keyIdText } from '../keys.ts';
import { paletteFor, print, printJson, table } from '../terminal.ts';
import {
  countSignatures,
  countText,
  issuerRows,
  listRows,
  readRootFile,
  readTrustFile,
  rootRows,
  type TrustFile,
} from '../trust-file.ts';

interface InspectOptions {
  readonly root?: readonly string[];
  readonly json?: true;
}

interface PinnedRoot {
  readonly path: string;
  readonly root: Root;
}

export async function inspect(path: string, { root: paths = [], json }: InspectOptions): Promise<void> {
  const file = readTrustFile(path);
  const pinned: PinnedRoot[] = [];
  for (const each of paths) pinned.push({ path: each, root: await readRootFile(each) });
  if (file.kind === 'root') await showRoot(file, pinned, json === true);
  else await showList(file.list, await verifiedBy(file, pinned), json === true);
}

/** The root that vouches for a trust list, undefined where none was given. */
async function verifiedBy({ path, bytes }: TrustFile, pinned: readonly PinnedRoot[]): Promise<PinnedRoot | undefined> {
  if (pinned.length === 0) return undefined;
  const roots = pinned.map(({ root }) => root);
  try {
    const { root } = await openTrustList(bytes, roots, algorithms);
    return pinned[roots.indexOf(root)];
  } catch (error) {
    throw inFile(path, error, `a trust list signed by ${pinned.map((each) => each.path).join(' or ')}`);
  }
}

async function showRoot(
  { path, bytes, root }: TrustFile & { readonly kind: 'root' },
  pinned: readonly PinnedRoot[],
  json: boolean,
): Promise<void> {
  const count = await countSignatures(bytes, root);
  const before = pinned.find((each) => each.root.sequence + 1 === root.sequence);
  if (pinned.length > 0 && before === undefined) {
    throw inputError(`${path}: follows none of the roots that were given`, `its sequence is ${root.sequence}`);
  }
  if (before !== undefined) {
    try {
      await extendRoot(before.root, [bytes], algorithms);
    } catch (error) {
      throw inFile(path, error, `a root that follows ${before.path}`);
    }
  }
  const { sequence, threshold, regions } = root;
  const times = { issuedAt: new Date(root.issuedAt * 1000), expiresAt: new Date(root.expiration * 1000) };
  const verified = before !== undefined ? 'root-before' : count.complete ? 'own-key' : false;
  if (json) {
    const keyIds = await Promise.all(root.keys.map(keyIdText));
    printJson({ kind: 'root', verified, sequence, threshold, regions, keyIds, ...times, signatures: count });
    return;
  }
  const { bold, yellow, green } = paletteFor(process.stdout);
  const own = 'Whether to trust it is your decision: compare the key ids with its operator.';
  const heading =
    before !== undefined
      ? green(`VERIFIED: follows the root ${before.path}, signed by enough keys of both.`)
      : yellow(
          count.complete
            ? `ROOT: signed by its own key. ${own}`
            : 'NOT VERIFIED: not enough of its own keys signed it yet.',
        );
  print(bold(heading), ...table([...(await rootRows(root)), ['signed by', countText(count)]]));
}

async function showList(list: TrustListClaims, by: PinnedRoot | undefined, json: boolean): Promise<void> {
  const expired = list.expiration * 1000 < Date.now();
  if (json) {
    printJson({ kind: 'trust-list', verified: by !== undefined, expired, ...(await listJson(list)) });
    return;
  }
  const { bold, green, red, yellow } = paletteFor(process.stdout);
  print(
    by === undefined
      ? bold(yellow('NOT VERIFIED: anybody may have written this. Give --root ROOT to check who signed it.'))
      : bold(green(`VERIFIED: signed by the root ${by.path}.`)),
    ...(expired ? [bold(red('EXPIRED: a verifier decides nothing with it.'))] : []),
    ...table(listRows(list)),
  );
  for (const { issuer, title, rows } of await issuerRows(list)) {
    print('', bold(`${issuer}  ${title}`), ...table(rows, { indent: 2 }));
  }
}

async function listJson(list: TrustListClaims): Promise<object> {
  const { rootSequence, sequence, regions, issuers } = list;
  const instant = (seconds: number): Date => new Date(seconds * 1000);
  return {
    rootSequence,
    sequence,
    regions,
    issuedAt: instant(list.issuedAt),
    expiresAt: instant(list.expiration),
    issuers: await Promise.all(
      issuers.map(async ({ region, number, names, types, statusUri, keys }) => ({
        issuer: `${region}/${number}`,
        names,
        types,
        statusUri,
        keys: await Promise.all(
          keys.map(async ({ publicKey, use, notBefore, notAfter, compromised }) => ({
            keyId: await keyIdText(publicKey),
            algorithm: publicKey.algorithm,
            use,
            notBefore: instant(notBefore),
            notAfter: notAfter === null ? null : instant(notAfter),
            compromised:
              compromised instanceof Uint8Array ? { exceptions: compromised.length / 32 } : setOf(compromised),
          })),
        ),
      })),
    ),
  };
}

function setOf(compromised: readonly [Uint8Array] | null | undefined): { readonly exceptionSet: string } | null {
  return compromised ? { exceptionSet: toHex(compromised[0]) } : null;
}

interface Change {
  readonly what: string;
  readonly before?: string;
  readonly after?: string;
}

/** Says what a newer root or trust list changes. */
export async function diff(older: string, newer: string, { root: paths = [], json }: InspectOptions): Promise<void> {
  const files = [readTrustFile(older), readTrustFile(newer)] as const;
  const [before, after] = files;
  if (before.kind !== after.kind) {
    throw inputError(`${newer}: is a ${after.kind.replace('-', ' ')}`, `expected: two of one kind, as ${older} is`);
  }
  const pinned: PinnedRoot[] = [];
  for (const path of paths) pinned.push({ path, root: await readRootFile(path) });
  let verified = pinned.length > 0 && before.kind === 'trust-list';
  if (verified) for (const file of files) verified = (await verifiedBy(file, pinned)) !== undefined;
  const changes = changesOf(await statementsOf(before), await statementsOf(after));
  if (json) {
    printJson({ kind: before.kind, verified, changes });
    return;
  }
  const { bold, green, red, yellow } = paletteFor(process.stdout);
  print(
    verified
      ? bold(green('VERIFIED: both are signed by a root that was given.'))
      : bold(yellow('NOT VERIFIED: this only compares what the two files say.')),
    ...(changes.length === 0 ? ['no difference'] : []),
    ...changes.flatMap(({ what, before: old, after: now }) => [
      what,
      ...(old === undefined ? [] : [red(`  - ${old}`)]),
      ...(now === undefined ? [] : [green(`  + ${now}`)]),
    ]),
  );
}

/** Everything that a file says, each under a name of its own. */
async function statementsOf(file: TrustFile): Promise<ReadonlyMap<string, string>> {
  const statements = new Map<string, string>();
  const put = (what: string, rows: readonly (readonly [string, string])[]): void => {
    for (const [name, text] of rows) {
      // a key is named by its id, and so is what is said of it
      const [id = '', ...rest] = name.endsWith('key') || name === 'key id' ? text.split('  ') : [''];
      statements.set(
        [what, name, id].filter((part) => part !== '').join(' '),
        id === '' ? text : rest.join('  ') || id,
      );
    }
  };
  if (file.kind === 'root') put('', await rootRows(file.root));
  else {
    put('', listRows(file.list));
    for (const { issuer, title, rows } of await issuerRows(file.list)) put(issuer, [['name', title], ...rows]);
  }
  return statements;
}

function changesOf(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): Change[] {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].flatMap((what): Change[] => {
    const [old, now] = [before.get(what), after.get(what)];
    if (old === now) return [];
    return [{ what, ...(old !== undefined && { before: old }), ...(now !== undefined && { after: now }) }];
  });
}
