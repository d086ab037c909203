import { sha256 } from '@noble/hashes/sha2.js';
import { randomBytes } from '@noble/hashes/utils.js';
import {
  findLicenseType,
  type LicenseFields,
  type LicenseTypeKey,
  loadTexts,
  packFields,
  suggestTypeKey,
} from '../catalog/index.ts';
import { checkRecord, isOfficialCode } from '../catalog/schema.ts';
import type { CborValue } from '../codec/index.ts';
import {
  CatalogError,
  type Clock,
  concat,
  dayOfSeconds,
  endOfDaySeconds,
  formatDate,
  IssuerError,
  isLicenseError,
  type LicenseError,
  type PublicKey,
  parseDate,
  type Random,
  type SignatureVerifier,
  type Signer,
  startOfDaySeconds,
  toSeconds,
} from '../core/index.ts';
import {
  encodeText,
  type IssuerReference,
  type StatusReference,
  signLicense,
  signSelectiveLicense,
} from '../license/index.ts';
import { measure, type QrMeasure } from '../qr/index.ts';
import { type HolderOption, holderKeyFor } from './holder.ts';
import { requireHolder, requireIssueOptions, requireOptions, requireSigner } from './options.ts';

/** Who issues, and with which key. */
export interface IssuerOptions {
  /** `REGION/NUMBER` as the region's trust list has it, e.g. `310000/12`. */
  readonly issuer: string;
  /** The issuer's key: in memory, or an HSM or KMS by `remoteSigner`. */
  readonly signer: Signer;
  /** The address of its status lists, as the trust list has it; needed for interoperable claims. */
  readonly statusUri?: string;
  /** Default: the device's clock. */
  readonly clock?: Clock;
  /** The form of licenses for which `issue` names none. Default: `selective` for types that a person carries. */
  readonly form?: LicenseForm;
  /** Bindings that check holders' requests. Default: those of `elicense/crypto/noble`, which run everywhere. */
  readonly algorithms?: readonly SignatureVerifier[];
  /** Makes the salts of selective licenses. Default: the platform's cryptographic source. */
  readonly random?: Random;
}

/** `open`: whoever holds the bytes reads it all. `selective`: bound to a holder's key, who discloses what is asked. */
export type LicenseForm = 'open' | 'selective';

/** What a license is issued with besides its fields. */
export interface IssueOptions {
  /**
   * Where the status will stand. Without it a signature ends after 30 days by itself, and one that is given a later end is
   * undetermined to a verifier.
   */
  readonly status?: StatusReference;
  /** Default: the clock's now. */
  readonly issuedAt?: Date;
  /**
   * End of the signature's life. Default: the end of the document's validity; at most 10 years, or 30 days where
   * there is no status.
   */
  readonly expiresAt?: Date;
  /** `compact` (default), or `interoperable` for other readers of CWTs. */
  readonly claims?: 'compact' | 'interoperable';
  /** Default: the issuer's; else `selective` for types that a person carries, `open` for others. */
  readonly form?: LicenseForm;
  /** Whom a selective license is bound to; needed for it, and wrong for an open one. */
  readonly holder?: HolderOption;
  /** Digests of a selective license behind which nothing stands, 0 to 64, default 0. */
  readonly decoys?: number;
}

/** A signed license. */
export interface IssuedLicense {
  /** The signed COSE_Sign1. */
  readonly bytes: Uint8Array;
  /** Its text form. A selective license goes to its holder's wallet: only a presentation of it is shown. */
  readonly text: string;
}

/** One row of a batch. */
export interface BatchRow<Key extends LicenseTypeKey> extends IssueOptions {
  /** The record, as people see the document. */
  readonly fields: LicenseFields<Key>;
}

type Row = IssueOptions & { readonly fields: object };

/** What became of one row, in the order of the rows. A bad row stops nothing. */
export type BatchResult =
  | ({ readonly row: number; readonly ok: true } & IssuedLicense)
  | { readonly row: number; readonly ok: false; readonly error: LicenseError };

/** How a batch is issued. */
export interface BatchOptions {
  /** How many signatures to ask for at once, for a signer over a network; 1 to 1,024, default 16. */
  readonly concurrency?: number;
}

/** The size of a license before it is signed. */
export interface LicenseMeasure extends QrMeasure {
  /** Of the signed license. */
  readonly bytes: number;
}

/** Issues licenses for one agency; see {@link createIssuer}. */
export interface Issuer {
  /**
   * Issues one license: in selective form, bound to its holder's key, where a person carries the document, else in
   * open form; `form` overrides either way.
   *
   * @param type key of the license type
   * @param fields the record, as people see the document
   * @param options see {@link IssueOptions}
   * @throws CatalogError `fields-invalid` with every wrong field at once, `type-unknown` with the nearest key;
   * IssuerError `issuer-option`; FormatError `holder-request-malformed`, `holder-request-refused`,
   * `holder-key-malformed`; CryptoError `key-invalid`, `signer-failed`
   */
  issue<Key extends LicenseTypeKey>(
    type: Key,
    fields: LicenseFields<Key>,
    options?: IssueOptions,
  ): Promise<IssuedLicense>;
  /** Issues many of one type; reads rows as they come and yields results in their order. */
  issueBatch<Key extends LicenseTypeKey>(
    type: Key,
    rows: Iterable<BatchRow<Key>> | AsyncIterable<BatchRow<Key>>,
    options?: BatchOptions,
  ): AsyncGenerator<BatchResult, void, undefined>;
  /**
   * What `issue` would give, measured without the key: bytes, QR version, printed size, and from how far it scans. A
   * selective license is measured as its wallet gets it, with every disclosure and an ES256 key; no holder is needed.
   */
  measure<Key extends LicenseTypeKey>(
    type: Key,
    fields: LicenseFields<Key>,
    options?: IssueOptions,
  ): Promise<LicenseMeasure>;
}

const longestLifeSeconds = 315_619_200;
const longestLifeWithoutStatusSeconds = 2_592_000;

/**
 * Reads `REGION/NUMBER`.
 *
 * @example
 * ```ts
 * parseIssuer('310000/12') // { region: 310000, number: 12 }
 * ```
 * @param text six digits of GB/T 2260, `/`, and 1 to 9 digits
 * @throws IssuerError `issuer-option`
 */
export function parseIssuer(text: string): IssuerReference {
  const [, region, number] = /^([1-9]\d{5})\/(0|[1-9]\d{0,8})$/.exec(text) ?? [];
  if (region === undefined || number === undefined) {
    throw new IssuerError('issuer-option', 'issuer: expected REGION/NUMBER, e.g. 310000/12');
  }
  return { region: Number(region), number: Number(number) };
}

function lifeOf(
  validUntil: unknown,
  options: IssueOptions,
  form: LicenseForm,
  clock: Clock,
): { issuedAt: Date; expiresAt: Date } {
  const issuedAt = options.issuedAt ?? clock();
  const moment = toSeconds(issuedAt);
  // A selective license says only the day.
  const begin = form === 'selective' ? startOfDaySeconds(dayOfSeconds(moment)) : moment;
  const life = options.status === undefined ? longestLifeWithoutStatusSeconds : longestLifeSeconds;
  const longest = begin + life;
  const lastDay = typeof validUntil === 'string' ? parseDate(validUntil) : undefined;
  const end = lastDay === undefined ? longest : Math.min(longest, endOfDaySeconds(lastDay));
  const asked = options.expiresAt ?? new Date(Math.max(end, begin) * 1000);
  if (options.expiresAt && !(asked.getTime() >= issuedAt.getTime())) {
    throw new IssuerError('issuer-option', 'expiresAt: expected an instant not before issuedAt');
  }
  const seconds = toSeconds(asked);
  // Rounded to the end of its day it must not outlive what it was within.
  const expiresAt = seconds > longest && seconds <= moment + life ? new Date(longest * 1000) : asked;
  return { issuedAt, expiresAt };
}

/** Measures like every holder's key of P-256. */
const measuringKey: PublicKey = { algorithm: 'ES256', bytes: /*@__PURE__*/ new Uint8Array(33) };

const issuerOptions: readonly string[] = ['issuer', 'signer', 'statusUri', 'form', 'algorithms', 'clock', 'random'];
const issueOptionNames: readonly string[] = ['status', 'issuedAt', 'expiresAt', 'claims', 'form', 'holder', 'decoys'];

/** Stands in for a signature: as incompressible as one. */
function measuringSigner(signer: Signer): Signer {
  return {
    algorithm: signer.algorithm,
    publicKey: signer.publicKey,
    sign: (message) => concat(sha256(message), sha256(sha256(message))),
  };
}

/**
 * Creates an issuer for one agency.
 *
 * @example
 * ```ts
 * import { createIssuer } from 'elicense/issuer'
 * import { generateSigner } from 'elicense/crypto/webcrypto'
 *
 * const issuer = createIssuer({ issuer: '310000/12', signer: await generateSigner('Ed25519') })
 * const { text } = await issuer.issue('no-criminal-record', fields)
 * const { bytes } = await issuer.issue('driving-license', fields, {
 *   holder: { request, nonce },
 *   status: { list: 3, index: 654321 },
 * })
 * ```
 * @param options see {@link IssuerOptions}
 * @throws IssuerError `issuer-option`
 */
export function createIssuer(options: IssuerOptions): Issuer {
  requireOptions('createIssuer', options, issuerOptions);
  requireSigner(options.signer);
  const { signer, statusUri, algorithms, clock = () => new Date(), random = randomBytes } = options;
  const reference = parseIssuer(options.issuer);

  async function prepare(
    key: string,
    fields: object,
    issue: IssueOptions,
    measuring = false,
  ): Promise<(signer: Signer) => Promise<Uint8Array>> {
    requireOptions('issue', issue, issueOptionNames);
    requireIssueOptions(issue);
    const type = findLicenseType(key);
    if (type === undefined) {
      const nearest = suggestTypeKey(String(key));
      const hint = nearest === undefined ? '' : `; did you mean ${nearest}?`;
      throw new CatalogError('type-unknown', `license type: unknown key${hint}`);
    }
    const { sample } = await loadTexts(type);
    const problems = checkRecord(type, fields, sample);
    if (problems.length > 0) {
      const names = problems.map(({ field }) => field || 'the record').join(', ');
      throw new CatalogError('fields-invalid', `${type.key}: wrong fields: ${names}`, problems);
    }
    const form = issue.form ?? options.form ?? (type.carried ? 'selective' : 'open');
    if (form !== 'open' && form !== 'selective') {
      throw new IssuerError('issuer-option', 'form: expected open or selective');
    }
    // In the open form everybody can compute the facts that the selective form discloses in place of a date of birth.
    const facts =
      form === 'selective' ? { factsOn: formatDate(dayOfSeconds(toSeconds(issue.issuedAt ?? clock()))) as string } : {};
    const packed: ReadonlyMap<number, CborValue> = packFields(type, fields as never, {
      ...facts,
      isOfficial: isOfficialCode,
    });
    const { number, validUntil } = fields as { number?: unknown; validUntil?: unknown };
    const signing = {
      issuer: reference,
      status: issue.status,
      claims: issue.claims ?? 'compact',
      statusUri,
      subject: typeof number === 'string' ? number : undefined,
      ...lifeOf(validUntil, issue, form, clock),
    };
    if (form === 'open') {
      if (issue.holder !== undefined) {
        throw new IssuerError('issuer-option', "holder: an open license is bound to nobody; give form: 'selective'");
      }
      return (by) => signLicense(type, packed, signing, by, sha256);
    }
    const holderKey = measuring
      ? measuringKey
      : await holderKeyFor(requireHolder(issue.holder), options.issuer, clock(), algorithms);
    const redacted = Object.values(type.fields).flatMap(([label, , marks = '']) =>
      marks.endsWith('personal') ? [label] : [],
    );
    const selective = { ...signing, holderKey, redacted, decoys: issue.decoys, random };
    return (by) => signSelectiveLicense(type, packed, selective, by, sha256);
  }

  async function issue(key: string, fields: object, issueOptions: IssueOptions): Promise<IssuedLicense> {
    const bytes = await (await prepare(key, fields, issueOptions))(signer);
    return { bytes, text: encodeText(bytes) };
  }

  async function issueRow(key: string, given: Row, row: number): Promise<BatchResult> {
    try {
      const { fields, ...rest } = given;
      return { row, ok: true, ...(await issue(key, fields, rest)) };
    } catch (error) {
      const known = isLicenseError(error);
      const wrapped = known ? error : new IssuerError('batch-invalid', 'this row cannot be issued', { cause: error });
      return { row, ok: false, error: wrapped };
    }
  }

  return {
    issue: (key, fields, issueOptions = {}) => issue(key, fields, issueOptions),
    async *issueBatch(key, rows, batch = {}) {
      requireOptions('issueBatch', batch, ['concurrency']);
      const { concurrency = 16 } = batch;
      if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 1_024) {
        throw new IssuerError('issuer-option', 'concurrency: expected a whole number from 1 to 1024');
      }
      const pending: Promise<BatchResult>[] = [];
      let row = 0;
      for await (const each of rows) {
        pending.push(issueRow(key, each, row++));
        if (pending.length >= concurrency) yield pending.shift() as Promise<BatchResult>;
      }
      for (const result of pending) yield result;
    },
    async measure(key, fields, issueOptions = {}) {
      const bytes = await (await prepare(key, fields, issueOptions, true))(measuringSigner(signer));
      return { bytes: bytes.length, ...measure(encodeText(bytes)) };
    },
  };
}
