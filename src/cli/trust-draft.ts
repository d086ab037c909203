import { equalBytes, fromHex, type PublicKey, toSeconds } from '../core/index.ts';
import { publicKeyFromJwk, publicKeyToJwk } from '../crypto/keys.ts';
import type { IssuerReference } from '../license/index.ts';
import {
  exceptionSet,
  type IssuerEntry,
  type KeyUse,
  type Root,
  regionCovers,
  type TrustListContent,
} from '../trust/index.ts';
import { CommandError, inFile, inputError, usageError } from './errors.ts';
import { readJson, writeJson } from './files.ts';
import { readIssuerName } from './issuer-name.ts';
import { isTypeItem, typesOf } from './types.ts';

const format = 'elicense trust list, draft of its operator';
const expected = 'the draft of a trust list, made by elicense trust init';

/** What a key may be for, in the order of the wire. */
export const keyUses: readonly KeyUse[] = ['license', 'status', 'region-status', 'bundle'];

/** What still counts of a compromised key: digests of licenses, or the SHA-256 of the file that holds them. */
export type DraftExceptions = { readonly licenses: readonly string[] } | { readonly setFile: string };

export interface DraftKey {
  readonly use: KeyUse;
  /** Instants of RFC 3339 in which signatures of the key count. */
  readonly notBefore: string;
  readonly notAfter: string | null;
  /** Absent where the key is good. */
  readonly compromised?: DraftExceptions;
  readonly jwk: object;
}

export interface DraftIssuer {
  /** `REGION/NUMBER`. */
  readonly issuer: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** Keys of types, their numbers, ranges of numbers such as `100-199`, `all-licenses` or `all-certificates`. */
  readonly types: readonly (string | number)[];
  readonly statusUri: string | null;
  readonly keys: readonly DraftKey[];
}

/** A trust list as its operator edits it, by the commands or by hand. */
export interface TrustDraft {
  readonly format: typeof format;
  /** Sequence of the root under which it is signed. */
  readonly rootSequence: number;
  /** Sequence of the list that was made last; 0 before the first under a root. */
  readonly sequence: number;
  readonly regions: readonly number[];
  /** Public keys of the root, so that no other key signs the list. */
  readonly rootKeys: readonly object[];
  /** How many of them must sign. */
  readonly threshold: number;
  readonly issuers: readonly DraftIssuer[];
}

type RootTerms = Pick<Root, 'sequence' | 'threshold' | 'regions' | 'keys'>;

export function newDraft(root: RootTerms): TrustDraft {
  return { ...underRoot(root), issuers: [] };
}

function underRoot({ sequence, threshold, regions, keys }: RootTerms): Omit<TrustDraft, 'issuers'> {
  const rootKeys = keys.map((key) => publicKeyToJwk(key));
  return { format, rootSequence: sequence, sequence: 0, regions, rootKeys, threshold };
}

/** The same issuers under the next root: its list begins anew. */
export function rotateDraft(draft: TrustDraft, root: RootTerms): TrustDraft {
  const inside = draft.regions.filter((region) => root.regions.some((own) => regionCovers(own, region)));
  return { ...underRoot(root), regions: inside, issuers: draft.issuers };
}

export function writeDraft(path: string, draft: TrustDraft, keep = false): void {
  writeJson(path, draft, { keep });
}

export function readDraft(path: string): TrustDraft {
  const value = readJson(path, expected) as Partial<TrustDraft>;
  const wrong = (what: string): CommandError => inputError(`${path}: ${what}`, `expected: ${expected}`);
  const isCount = (count: unknown): boolean => Number.isInteger(count) && (count as number) >= 0;
  if (value.format !== format) throw wrong('is not the draft of a trust list');
  for (const name of ['rootSequence', 'sequence', 'threshold'] as const) {
    if (!isCount(value[name])) throw wrong(`${name} must be a number`);
  }
  if (!Array.isArray(value.regions) || !value.regions.every(Number.isInteger)) throw wrong('regions must be codes');
  if (!Array.isArray(value.rootKeys)) throw wrong('rootKeys must be public JWKs');
  if (!Array.isArray(value.issuers)) throw wrong('issuers must be a list');
  for (const [at, issuer] of value.issuers.entries()) {
    const problem = issuerProblem(issuer);
    if (problem !== undefined) throw wrong(`issuers[${at}]: ${problem}`);
  }
  return value as TrustDraft;
}

function issuerProblem(value: Partial<DraftIssuer> | null): string | undefined {
  if (typeof value !== 'object' || value === null) return 'must be an object';
  const { issuer, names, types, statusUri, keys } = value;
  if (typeof issuer !== 'string' || readIssuerName(issuer) === undefined) return 'issuer must be REGION/NUMBER';
  if (typeof names?.zh !== 'string' || typeof names.en !== 'string') return 'names must have zh and en';
  if (!Array.isArray(types) || !types.every(isTypeItem)) return 'types must be keys, numbers or ranges';
  if (statusUri !== null && typeof statusUri !== 'string') return 'statusUri must be an address or null';
  if (!Array.isArray(keys)) return 'keys must be a list';
  const at = (keys as readonly (Partial<DraftKey> | null)[]).findIndex((key) => !isKey(key));
  return at === -1 ? undefined : `keys[${at}] must have use, notBefore, notAfter and jwk`;
}

function isKey(key: Partial<DraftKey> | null): boolean {
  if (typeof key !== 'object' || key === null) return false;
  const ends = key.notAfter === null || isInstant(key.notAfter);
  return (
    keyUses.includes(key.use as KeyUse) &&
    isInstant(key.notBefore) &&
    ends &&
    isCompromised(key.compromised) &&
    key.jwk instanceof Object
  );
}

function isCompromised(value: Partial<{ licenses: unknown; setFile: unknown }> | undefined): boolean {
  if (value === undefined) return true;
  const isDigest = (digest: unknown): boolean => typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest);
  const { licenses, setFile } = value ?? {};
  return isDigest(setFile) || (Array.isArray(licenses) && licenses.every(isDigest));
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}

function isWithin({ regions }: TrustDraft, issuer: string): boolean {
  const { region } = readIssuerName(issuer) as IssuerReference;
  return regions.some((own) => regionCovers(own, region));
}

/** The public keys of the root for which a draft is. */
export function rootKeysOf(path: string, { rootKeys }: TrustDraft): PublicKey[] {
  try {
    return rootKeys.map((jwk) => publicKeyFromJwk(jwk));
  } catch (error) {
    throw inFile(`${path}: rootKeys`, error, 'the public keys of the root');
  }
}

/** Adds an issuer, or replaces what the draft says of it but for its keys. */
export function putIssuer(draft: TrustDraft, entry: Omit<DraftIssuer, 'keys'>): TrustDraft {
  if (!isWithin(draft, entry.issuer)) {
    throw usageError(
      `--issuer ${entry.issuer}: is not in a region of this list`,
      `its regions: ${draft.regions.join(', ')}`,
    );
  }
  typesOf(entry.types);
  const before = draft.issuers.find(({ issuer }) => issuer === entry.issuer);
  const others = draft.issuers.filter((issuer) => issuer !== before);
  return { ...draft, issuers: [...others, { ...entry, keys: before?.keys ?? [] }] };
}

function issuerOf(draft: TrustDraft, reference: string): DraftIssuer {
  const issuer = draft.issuers.find((each) => each.issuer === reference);
  if (issuer !== undefined) return issuer;
  const known = draft.issuers.map((each) => each.issuer).join(', ');
  const hint = known === '' ? 'elicense trust add-issuer adds it' : `issuers of the draft: ${known}`;
  throw usageError(`--issuer ${reference}: is not in the draft`, hint);
}

function isSame(jwk: object, key: PublicKey): boolean {
  return equalBytes(publicKeyFromJwk(jwk).bytes, key.bytes);
}

export function addIssuerKey(draft: TrustDraft, reference: string, key: DraftKey): TrustDraft {
  const issuer = issuerOf(draft, reference);
  const publicKey = publicKeyFromJwk(key.jwk);
  for (const each of draft.issuers) {
    const standing = each.keys.filter(({ jwk }) => isSame(jwk, publicKey));
    if (standing.length > 0 && each !== issuer) {
      throw usageError(`--key: this key is in the draft for ${each.issuer}`, 'every issuer needs a key of its own');
    }
    if (standing.some(({ compromised }) => compromised !== undefined)) {
      throw usageError('--key: this key is in the draft as compromised', 'the issuer needs a fresh key');
    }
    if (standing.some(({ use }) => use === key.use)) {
      throw usageError(`--key: this key is in the draft already, for ${reference} with the use ${key.use}`);
    }
  }
  return withIssuer(draft, { ...issuer, keys: [...issuer.keys, key] });
}

function withIssuer(draft: TrustDraft, issuer: DraftIssuer): TrustDraft {
  return { ...draft, issuers: draft.issuers.map((each) => (each.issuer === issuer.issuer ? issuer : each)) };
}

/** Changes what the draft says of a key of an issuer, in every use of it or in one. */
export function changeKey(
  draft: TrustDraft,
  reference: string,
  publicKey: PublicKey,
  change: (key: DraftKey) => DraftKey,
  use?: DraftKey['use'],
): TrustDraft {
  const issuer = issuerOf(draft, reference);
  const isMeant = (key: DraftKey): boolean => isSame(key.jwk, publicKey) && (use ?? key.use) === key.use;
  if (!issuer.keys.some(isMeant)) {
    throw usageError(`--key: is no ${use === undefined ? '' : `${use} `}key of ${reference} in the draft`);
  }
  return withIssuer(draft, { ...issuer, keys: issuer.keys.map((key) => (isMeant(key) ? change(key) : key)) });
}

function compromisedOf({ compromised }: DraftKey): Uint8Array | readonly [Uint8Array] | null {
  if (compromised === undefined) return null;
  if ('setFile' in compromised) return [fromHex(compromised.setFile)];
  return exceptionSet(compromised.licenses.map((digest) => fromHex(digest)));
}

/** What is signed for a draft. */
export function contentOf(path: string, draft: TrustDraft): TrustListContent {
  const issuers = draft.issuers.map(({ issuer, names, types, statusUri, keys }): IssuerEntry => {
    if (!isWithin(draft, issuer)) throw inputError(`${path}: issuer ${issuer} is not in a region of this list`);
    try {
      return {
        ...(readIssuerName(issuer) as IssuerReference),
        names: { zh: names.zh, en: names.en },
        types: typesOf(types),
        keys: keys.map((key) => ({
          publicKey: publicKeyFromJwk(key.jwk),
          use: key.use,
          notBefore: toSeconds(new Date(key.notBefore)),
          notAfter: key.notAfter === null ? null : toSeconds(new Date(key.notAfter)),
          compromised: compromisedOf(key),
        })),
        statusUri,
      };
    } catch (error) {
      if (error instanceof CommandError)
        throw inputError(`${path}: issuer ${issuer}: ${error.message}`, ...error.details);
      throw inFile(`${path}: issuer ${issuer}`, error, expected);
    }
  });
  const { rootSequence, sequence, regions } = draft;
  return { rootSequence, sequence: sequence + 1, regions, issuers };
}
