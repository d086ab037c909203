import { decodeSign } from '../codec/index.ts';
import { toHex } from '../core/index.ts';
import {
  decodeRoot,
  decodeTrustList,
  type IssuerKey,
  openRoot,
  type Root,
  signersAmong,
  type TrustListClaims,
} from '../trust/index.ts';
import { algorithms, sha256 } from './algorithms.ts';
import { inFile, inputError } from './errors.ts';
import { readBytes } from './files.ts';
import { keyIdText } from './keys.ts';
import { instantText } from './moments.ts';
import { whatIs } from './signed-file.ts';
import { plain } from './terminal.ts';
import { typesText } from './types.ts';

export const rootExpected = 'a root, made by elicense trust init';
export const listExpected = 'a trust list, made by elicense trust sign';
const eitherExpected = `${rootExpected}, or ${listExpected}`;

/** A root or a trust list as it was read; nothing of it is verified. */
export type TrustFile = { readonly path: string; readonly bytes: Uint8Array } & (
  | { readonly kind: 'root'; readonly root: Root }
  | { readonly kind: 'trust-list'; readonly list: TrustListClaims }
);

/** Reads a root or a trust list, signed or not, and verifies nothing. */
export function readTrustFile(path: string): TrustFile {
  const bytes = readBytes(path, eitherExpected);
  const kind = whatIs(bytes);
  try {
    if (kind === 'a root') return { path, bytes, kind: 'root', root: decodeRoot(bytes) };
    if (kind === 'a trust list') return { path, bytes, kind: 'trust-list', list: decodeTrustList(bytes) };
  } catch (error) {
    throw inFile(path, error, eitherExpected);
  }
  throw inputError(`${path}: is ${kind}`, `expected: ${eitherExpected}`);
}

/** Reads a root that enough of its own keys signed. */
export async function readRootFile(path: string): Promise<Root> {
  const file = readTrustFile(path);
  if (file.kind !== 'root') throw inputError(`${path}: is a trust list`, `expected: ${rootExpected}`);
  try {
    return await openRoot(file.bytes, algorithms);
  } catch (error) {
    throw inFile(path, error, rootExpected);
  }
}

/** How far the signatures of a file have come. */
export interface SignatureCount {
  readonly signed: number;
  readonly keys: number;
  readonly threshold: number;
  readonly complete: boolean;
  readonly signers: readonly string[];
}

/** Which keys of a root signed a file. */
export async function countSignatures(
  bytes: Uint8Array,
  { keys, threshold }: Pick<Root, 'keys' | 'threshold'>,
): Promise<SignatureCount> {
  const signers = await signersAmong(bytes, keys, algorithms);
  return {
    signed: signers.length,
    keys: keys.length,
    threshold,
    complete: signers.length >= threshold,
    signers: await Promise.all(signers.map(keyIdText)),
  };
}

/** `2 of 3 keys, complete`. */
export function countText({ signed, keys, threshold, complete }: SignatureCount): string {
  return `${signed} of ${keys} keys, ${threshold} needed: ${complete ? 'complete' : 'NOT complete yet'}`;
}

/** SHA-256 of a file without its signatures, for people on several machines to compare. */
export async function contentDigest(bytes: Uint8Array): Promise<string> {
  const { payload } = decodeSign(bytes, { maxStringBytes: bytes.length, maxItems: 4_000_000 });
  return toHex(await sha256(payload));
}

/** Seconds as people read them. */
export function secondsText(seconds: number): string {
  return instantText(new Date(seconds * 1000));
}

function compromisedText({ compromised }: IssuerKey): string {
  if (!compromised) return '';
  if (!(compromised instanceof Uint8Array)) return `; COMPROMISED, but for the set ${toHex(compromised[0])}`;
  const count = compromised.length / 32;
  return count === 0 ? '; COMPROMISED' : `; COMPROMISED, but for ${count} license${count === 1 ? '' : 's'}`;
}

/** Name and text of each thing that a root says. */
export async function rootRows(root: Root): Promise<[string, string][]> {
  const keyIds = await Promise.all(root.keys.map(keyIdText));
  return [
    ['regions', root.regions.join(', ')],
    ['sequence', String(root.sequence)],
    ['needed', `${root.threshold} of ${root.keys.length} key${root.keys.length === 1 ? '' : 's'}`],
    ...keyIds.map((keyId): [string, string] => ['key id', keyId]),
    ['signed', secondsText(root.issuedAt)],
    ['until', secondsText(root.expiration)],
  ];
}

/** The same of a trust list but for its issuers. */
export function listRows(list: TrustListClaims): [string, string][] {
  return [
    ['regions', list.regions.join(', ')],
    ['root', `sequence ${list.rootSequence}`],
    ['sequence', String(list.sequence)],
    ['signed', secondsText(list.issuedAt)],
    ['until', secondsText(list.expiration)],
  ];
}

/** The issuers of a trust list, each with a name and a text for everything that is said of it. */
export async function issuerRows({
  issuers,
}: TrustListClaims): Promise<{ readonly issuer: string; readonly title: string; readonly rows: [string, string][] }[]> {
  return Promise.all(
    issuers.map(async ({ region, number, names, types, statusUri, keys }) => ({
      issuer: `${region}/${number}`,
      title: `${plain(names.zh)}  ${plain(names.en)}`,
      rows: [
        ['may issue', typesText(types) || 'none'],
        ['status', statusUri === null ? 'no status lists' : plain(statusUri)],
        ...(await Promise.all(
          keys.map(async (key): Promise<[string, string]> => {
            const { publicKey, use, notBefore, notAfter } = key;
            const until = notAfter === null ? '' : ` to ${secondsText(notAfter)}`;
            const times = `from ${secondsText(notBefore)}${until}${compromisedText(key)}`;
            return [`${use} key`, `${await keyIdText(publicKey)}  ${publicKey.algorithm}  ${times}`];
          }),
        )),
      ] as [string, string][],
    })),
  );
}
