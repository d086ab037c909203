import { type PublicKey, toSeconds } from '../core/index.ts';
import { publicKeyFromJwk, publicKeyToJwk } from '../crypto/keys.ts';
import type { IssuerReference } from '../license/index.ts';
import { type IssuerEntry, regionCovers, type TrustListContent } from '../trust/index.ts';
import { CommandError, inFile, inputError, usageError } from './errors.ts';
import { readJson, writeJson } from './files.ts';
import { readIssuerName } from './issuer-name.ts';
import { typeNumbers } from './types.ts';

const format = 'elicense trust list, draft of its operator';
const expected = 'the draft of a trust list, made by elicense trust init';

export interface DraftKey {
  readonly use: 'license' | 'status';
  /** Instants of RFC 3339 in which signatures of the key count. */
  readonly notBefore: string;
  readonly notAfter: string | null;
  readonly jwk: object;
}

export interface DraftIssuer {
  /** `REGION/NUMBER`. */
  readonly issuer: string;
  readonly names: { readonly zh: string; readonly en: string };
  /** Keys of types, their numbers, or ranges of numbers such as `100-199`. */
  readonly types: readonly (string | number)[];
  readonly statusUri: string | null;
  readonly keys: readonly DraftKey[];
}

/** A trust list as its operator edits it, by the commands or by hand. */
export interface TrustDraft {
  readonly format: typeof format;
  /** Sequence of the list that was signed last; 0 before the first. */
  readonly sequence: number;
  readonly regions: readonly number[];
  /** Public key of the root, so that no other key signs the list. */
  readonly rootKey: object;
  readonly issuers: readonly DraftIssuer[];
}

export function newDraft(regions: readonly number[], rootKey: PublicKey): TrustDraft {
  return { format, sequence: 0, regions, rootKey: publicKeyToJwk(rootKey), issuers: [] };
}

export function writeDraft(path: string, draft: TrustDraft, keep = false): void {
  writeJson(path, draft, { keep });
}

export function readDraft(path: string): TrustDraft {
  const value = readJson(path, expected) as Partial<TrustDraft>;
  const wrong = (what: string): CommandError => inputError(`${path}: ${what}`, `expected: ${expected}`);
  if (value.format !== format) throw wrong('is not the draft of a trust list');
  if (!(Number.isInteger(value.sequence) && (value.sequence as number) >= 0)) throw wrong('sequence must be a number');
  if (!Array.isArray(value.regions) || !value.regions.every(Number.isInteger)) throw wrong('regions must be codes');
  if (typeof value.rootKey !== 'object' || value.rootKey === null) throw wrong('rootKey must be a public JWK');
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
  if (!Array.isArray(types) || !types.every((type) => typeof type === 'string' || Number.isInteger(type))) {
    return 'types must be keys, numbers or ranges';
  }
  if (statusUri !== null && typeof statusUri !== 'string') return 'statusUri must be an address or null';
  if (!Array.isArray(keys)) return 'keys must be a list';
  const at = (keys as readonly (Partial<DraftKey> | null)[]).findIndex((key) => !isKey(key));
  return at === -1 ? undefined : `keys[${at}] must have use, notBefore, notAfter and jwk`;
}

function isKey(key: Partial<DraftKey> | null): boolean {
  if (typeof key !== 'object' || key === null) return false;
  const ends = key.notAfter === null || isInstant(key.notAfter);
  return (
    (key.use === 'license' || key.use === 'status') && isInstant(key.notBefore) && ends && key.jwk instanceof Object
  );
}

function isInstant(value: unknown): boolean {
  return typeof value === 'string' && Number.isFinite(Date.parse(value));
}

function isWithin({ regions }: TrustDraft, issuer: string): boolean {
  const { region } = readIssuerName(issuer) as IssuerReference;
  return regions.some((own) => regionCovers(own, region));
}

/** Adds an issuer, or replaces what the draft says of it but for its keys. */
export function putIssuer(draft: TrustDraft, entry: Omit<DraftIssuer, 'keys'>): TrustDraft {
  if (!isWithin(draft, entry.issuer)) {
    throw usageError(
      `--issuer ${entry.issuer}: is not in a region of this list`,
      `its regions: ${draft.regions.join(', ')}`,
    );
  }
  typeNumbers(entry.types);
  const before = draft.issuers.find(({ issuer }) => issuer === entry.issuer);
  const others = draft.issuers.filter((issuer) => issuer !== before);
  return { ...draft, issuers: [...others, { ...entry, keys: before?.keys ?? [] }] };
}

export function addIssuerKey(draft: TrustDraft, reference: string, key: DraftKey): TrustDraft {
  const issuer = draft.issuers.find((each) => each.issuer === reference);
  if (issuer === undefined) {
    const known = draft.issuers.map((each) => each.issuer).join(', ');
    const hint = known === '' ? 'elicense trust add-issuer adds it' : `issuers of the draft: ${known}`;
    throw usageError(`--issuer ${reference}: is not in the draft`, hint);
  }
  const jwk = JSON.stringify(key.jwk);
  if (issuer.keys.some((each) => each.use === key.use && JSON.stringify(each.jwk) === jwk)) {
    throw usageError(`--key: this key is in the draft already, for ${reference} with the use ${key.use}`);
  }
  const issuers = draft.issuers.map((each) => (each === issuer ? { ...each, keys: [...each.keys, key] } : each));
  return { ...draft, issuers };
}

/** What is signed for a draft. */
export function contentOf(path: string, draft: TrustDraft): TrustListContent {
  const issuers = draft.issuers.map(({ issuer, names, types, statusUri, keys }): IssuerEntry => {
    if (!isWithin(draft, issuer)) throw inputError(`${path}: issuer ${issuer} is not in a region of this list`);
    try {
      return {
        ...(readIssuerName(issuer) as IssuerReference),
        names: { zh: names.zh, en: names.en },
        types: typeNumbers(types),
        keys: keys.map(({ use, notBefore, notAfter, jwk }) => ({
          publicKey: publicKeyFromJwk(jwk),
          use,
          notBefore: toSeconds(new Date(notBefore)),
          notAfter: notAfter === null ? null : toSeconds(new Date(notAfter)),
        })),
        statusUri,
      };
    } catch (error) {
      if (error instanceof CommandError)
        throw inputError(`${path}: issuer ${issuer}: ${error.message}`, ...error.details);
      throw inFile(`${path}: issuer ${issuer}`, error, expected);
    }
  });
  return { sequence: draft.sequence + 1, issuers };
}
