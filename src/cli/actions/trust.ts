import { findLicenseType } from '../../catalog/index.ts';
import { diagnose } from '../../codec/index.ts';
import { dayOfSeconds, equalBytes, startOfDaySeconds, toSeconds } from '../../core/index.ts';
import { publicKeyFromJwk } from '../../crypto/keys.ts';
import type { IssuerReference } from '../../license/index.ts';
import { createRoot, openRoot, openTrustList, type Root, signTrustList, type TrustList } from '../../trust/index.ts';
import { algorithms, sha256 } from '../algorithms.ts';
import { inFile, inputError, usageError } from '../errors.ts';
import { locked, mustNotExist, readBytes, writeWhole } from '../files.ts';
import { issuerName } from '../issuer-name.ts';
import { keyIdText, readPublicKey, readSigner } from '../keys.ts';
import { instantText, secondsAfter } from '../moments.ts';
import { decodeSigned, kindOf, whatIs } from '../signed-file.ts';
import { paletteFor, plain, print, printJson, table } from '../terminal.ts';
import { addIssuerKey, contentOf, newDraft, putIssuer, readDraft, writeDraft } from '../trust-draft.ts';

const rootExpected = 'a root, made by elicense trust init';
const listExpected = 'a trust list, made by elicense trust sign';

interface InitOptions {
  readonly regions: readonly number[];
  readonly key: string;
  readonly out: string;
  readonly list?: string;
  readonly days: number;
  readonly at?: Date;
  readonly force?: true;
}

export async function init({
  regions,
  key,
  out,
  list,
  days: life,
  at = new Date(),
  force,
}: InitOptions): Promise<void> {
  if (force !== true) for (const path of [out, ...(list === undefined ? [] : [list])]) mustNotExist(path);
  const signer = await readSigner(key);
  writeWhole(out, await createRoot({ regions, issuedAt: at, expiresAt: secondsAfter(at, life) }, signer, sha256));
  if (list !== undefined) writeDraft(list, newDraft(regions, signer.publicKey));
  print(
    `root     ${out}  (verifiers pin this file)`,
    `regions  ${regions.join(', ')}`,
    `key id   ${await keyIdText(signer.publicKey)}`,
    `until    ${instantText(secondsAfter(at, life))}`,
    ...(list === undefined ? [] : [`draft    ${list}  (elicense trust add-issuer, add-key, sign)`]),
  );
}

interface AddIssuerOptions {
  readonly list: string;
  readonly issuer: IssuerReference;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly types: readonly string[];
  readonly statusUri?: string;
}

export async function addIssuer(options: AddIssuerOptions): Promise<void> {
  const { list, issuer, nameZh, nameEn, types, statusUri = null } = options;
  if (statusUri !== null && !/^https:\/\/[!-~]+\/$/.test(statusUri)) {
    throw usageError('--status-uri: expected an address of the form https://…/, ending in a slash');
  }
  await locked(list, () => {
    const entry = { issuer: issuerName(issuer), names: { zh: nameZh, en: nameEn }, types, statusUri };
    writeDraft(list, putIssuer(readDraft(list), entry));
  });
  print(`${list}: issuer ${issuerName(issuer)} ${nameZh}`, 'give it a key: elicense trust add-key');
}

interface AddKeyOptions {
  readonly list: string;
  readonly issuer: IssuerReference;
  readonly key: string;
  readonly use: 'license' | 'status';
  readonly notBefore?: Date;
  readonly notAfter?: Date;
}

export async function addKey({ list, issuer, key, use, notBefore, notAfter }: AddKeyOptions): Promise<void> {
  const { publicKey, jwk } = readPublicKey(key);
  const from = notBefore ?? new Date(startOfDaySeconds(dayOfSeconds(toSeconds(new Date()))) * 1000);
  if (notAfter !== undefined && notAfter < from) throw usageError('--not-after: is before --not-before');
  await locked(list, () => {
    const entry = { use, notBefore: from.toISOString(), notAfter: notAfter?.toISOString() ?? null, jwk };
    writeDraft(list, addIssuerKey(readDraft(list), issuerName(issuer), entry));
  });
  print(
    `${list}: issuer ${issuerName(issuer)} may sign ${use === 'license' ? 'licenses' : 'status lists'} with ${await keyIdText(publicKey)}`,
    `from ${instantText(from)}${notAfter === undefined ? '' : ` to ${instantText(notAfter)}`}`,
  );
}

interface SignOptions {
  readonly list: string;
  readonly key: string;
  readonly out: string;
  readonly days: number;
  readonly at?: Date;
}

export async function sign({ list, key, out, days: life, at = new Date() }: SignOptions): Promise<void> {
  const signer = await readSigner(key);
  const { sequence, issuers } = await locked(list, async () => {
    const draft = readDraft(list);
    mustBeRootKey(list, draft.rootKey, key, signer.publicKey.bytes);
    const content = contentOf(list, draft);
    try {
      writeWhole(
        out,
        await signTrustList(content, { issuedAt: at, expiresAt: secondsAfter(at, life) }, signer, sha256),
      );
    } catch (error) {
      throw inFile(list, error, 'a draft that can be signed');
    }
    writeDraft(list, { ...draft, sequence: content.sequence });
    return content;
  });
  print(
    `trust list  ${out}`,
    `sequence    ${sequence}`,
    `issuers     ${issuers.length}`,
    `until       ${instantText(secondsAfter(at, life))}`,
  );
}

function mustBeRootKey(list: string, jwk: unknown, path: string, bytes: Uint8Array): void {
  let same: boolean;
  try {
    same = equalBytes(publicKeyFromJwk(jwk).bytes, bytes);
  } catch (error) {
    throw inFile(`${list}: rootKey`, error, 'the public key of the root');
  }
  if (!same) {
    throw inputError(`${path}: is not the key of this list's root`, `expected: the key that ${list} was begun with`);
  }
}

interface InspectOptions {
  readonly root?: readonly string[];
  readonly json?: true;
}

export async function inspect(file: string, { root = [], json }: InspectOptions): Promise<void> {
  const bytes = readBytes(file, `${rootExpected}, or ${listExpected}`);
  const kind = whatIs(bytes);
  if (kind === 'a root') {
    await showRoot(file, bytes, json === true);
    return;
  }
  if (kind !== 'a trust list') throw inputError(`${file}: is ${kind}`, `expected: ${rootExpected}, or ${listExpected}`);
  if (root.length === 0) {
    showUnverified(file, bytes, json === true);
    return;
  }
  const roots: Root[] = [];
  for (const path of root) roots.push(await openRootFile(path));
  let list: TrustList;
  try {
    list = await openTrustList(bytes, roots, algorithms);
  } catch (error) {
    throw inFile(file, error, `a trust list signed by ${root.join(' or ')}`);
  }
  await showList(list, root[roots.indexOf(list.root)] ?? '', json === true);
}

async function openRootFile(path: string): Promise<Root> {
  const bytes = readBytes(path, rootExpected);
  const kind = whatIs(bytes);
  if (kind !== 'a root') throw inputError(`${path}: is ${kind}`, `expected: ${rootExpected}`);
  try {
    return await openRoot(bytes, algorithms);
  } catch (error) {
    throw inFile(path, error, rootExpected);
  }
}

async function showRoot(file: string, bytes: Uint8Array, json: boolean): Promise<void> {
  let root: Root;
  try {
    root = await openRoot(bytes, algorithms);
  } catch (error) {
    throw inFile(file, error, rootExpected);
  }
  const keyIds = await Promise.all(root.keys.map(keyIdText));
  const { sequence, regions } = root;
  const [issuedAt, expiresAt] = [new Date(root.issuedAt * 1000), new Date(root.expiration * 1000)];
  if (json) return printJson({ kind: 'root', verified: 'own-key', sequence, regions, keyIds, issuedAt, expiresAt });
  const { bold, yellow } = paletteFor(process.stdout);
  print(
    bold(
      yellow(
        'ROOT: signed by its own key. Whether to trust it is your decision: compare the key id with its operator.',
      ),
    ),
    ...table([
      ['regions', regions.join(', ')],
      ['sequence', String(sequence)],
      ['key id', keyIds.join(', ')],
      ['signed', instantText(issuedAt)],
      ['until', instantText(expiresAt)],
    ]),
  );
}

function showUnverified(file: string, bytes: Uint8Array, json: boolean): void {
  const { type, claims } = decodeSigned(bytes);
  const notation = diagnose(claims);
  if (json) {
    printJson({ kind: 'trust-list', verified: false, bytes: bytes.length, claims: notation });
    return;
  }
  const { bold, yellow } = paletteFor(process.stdout);
  print(
    bold(yellow('NOT VERIFIED: give --root ROOT to check who signed it and to read it.')),
    `${file}: ${kindOf(type)}, ${bytes.length} bytes`,
    notation,
  );
}

function typesText(types: TrustList['issuers'][number]['types']): string {
  return types
    .map((type) => (typeof type === 'number' ? (findLicenseType(type)?.key ?? String(type)) : `${type[0]}-${type[1]}`))
    .join(', ');
}

async function showList(list: TrustList, rootPath: string, json: boolean): Promise<void> {
  const { sequence } = list;
  const { regions } = list.root;
  const [issuedAt, expiresAt] = [new Date(list.issuedAt * 1000), new Date(list.expiration * 1000)];
  const expired = expiresAt < new Date();
  const issuers = await Promise.all(
    list.issuers.map(async ({ region, number, names, types, statusUri, keys }) => ({
      issuer: `${region}/${number}`,
      names,
      types,
      statusUri,
      keys: await Promise.all(
        keys.map(async ({ publicKey, use, notBefore, notAfter }) => ({
          keyId: await keyIdText(publicKey),
          algorithm: publicKey.algorithm,
          use,
          notBefore: new Date(notBefore * 1000),
          notAfter: notAfter === null ? null : new Date(notAfter * 1000),
        })),
      ),
    })),
  );
  if (json)
    return printJson({ kind: 'trust-list', verified: true, expired, sequence, regions, issuedAt, expiresAt, issuers });
  const { bold, green, red } = paletteFor(process.stdout);
  print(
    bold(green(`VERIFIED: signed by the root ${rootPath}.`)),
    ...(expired ? [bold(red('EXPIRED: a verifier decides nothing with it.'))] : []),
    ...table([
      ['regions', regions.join(', ')],
      ['sequence', String(sequence)],
      ['signed', instantText(issuedAt)],
      ['until', instantText(expiresAt)],
    ]),
  );
  for (const { issuer, names, types, statusUri, keys } of issuers) {
    print(
      '',
      bold(`${issuer}  ${plain(names.zh)}  ${plain(names.en)}`),
      ...table(
        [
          ['may issue', typesText(types)],
          ['status', statusUri === null ? 'no status lists' : plain(statusUri)],
          ...keys.map(({ keyId, algorithm, use, notBefore, notAfter }) => [
            `${use} key`,
            `${keyId}  ${algorithm}  from ${instantText(notBefore)}${notAfter === null ? '' : ` to ${instantText(notAfter)}`}`,
          ]),
        ],
        { indent: 2 },
      ),
    );
  }
}
