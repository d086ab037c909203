import { createPrivateKey } from 'node:crypto';
import { type LooseFiles, looseFiles } from '../../src/bundle/index.ts';
import { businessLicense, drivingLicense, type LicenseType } from '../../src/catalog/index.ts';
import { concat, fromHex, type Signer } from '../../src/core/index.ts';
import { ed25519, es256, sha256, signerFromKeyObject } from '../../src/crypto/node.ts';
import { createIssuer, type Issuer } from '../../src/issuer/index.ts';
import { signStatusList } from '../../src/status/index.ts';
import { createRoot, type IssuerEntry, signTrustList } from '../../src/trust/index.ts';
import { createVerifier, type Verifier, type VerifierOptions } from '../../src/verifier/index.ts';
import fixture from './fixture-license.json' with { type: 'json' };

/** The instant at which the tests verify. */
export const now = new Date('2026-06-01T04:00:00Z');

/** An instant some days before (negative) or after {@link now}. */
export function days(count: number): Date {
  return new Date(now.getTime() + count * 86_400_000);
}

/** An Ed25519 signer whose key is the same in every run. */
export function seededSigner(seed: number): Signer {
  const pkcs8 = concat(fromHex('302e020100300506032b657004220420'), new Uint8Array(32).fill(seed));
  return signerFromKeyObject(createPrivateKey({ key: Buffer.from(pkcs8), format: 'der', type: 'pkcs8' }));
}

export const rootSigner = seededSigner(1);
export const policeSigner = seededSigner(2);
export const statusSigner = seededSigner(3);
export const otherSigner = seededSigner(9);

export const statusUri = 'https://status.police.example/';

const seconds = (instant: Date): number => Math.floor(instant.getTime() / 1000);

/** The police of Shanghai as its trust list names it. */
export function policeEntry(change: Partial<IssuerEntry> = {}): IssuerEntry {
  const window = { notBefore: seconds(days(-400)), notAfter: null, compromised: null };
  return {
    region: 310000,
    number: 12,
    names: { zh: '上海市公安局交通警察总队', en: 'Shanghai Traffic Police' },
    types: [1, 2, 3, [16, 16], 203],
    keys: [
      { publicKey: policeSigner.publicKey, use: 'license', ...window },
      { publicKey: statusSigner.publicKey, use: 'status', ...window },
    ],
    statusUri,
    ...change,
  };
}

export interface ListOptions {
  readonly sequence?: number;
  readonly rootSequence?: number;
  /** Default the provinces of the issuers. */
  readonly regions?: readonly number[];
  readonly issuers?: readonly IssuerEntry[];
  readonly signer?: Signer | readonly Signer[];
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
}

export function rootFile(
  signer: Signer | readonly Signer[] = rootSigner,
  regions: readonly number[] = [310000],
  change: Partial<Parameters<typeof createRoot>[0]> = {},
): Promise<Uint8Array> {
  return createRoot({ regions, issuedAt: days(-100), expiresAt: days(3_000), ...change }, signer, sha256);
}

export function trustFile(options: ListOptions = {}): Promise<Uint8Array> {
  const { sequence = 1, rootSequence = 1, issuers = [policeEntry()], signer = rootSigner } = options;
  const provinces = new Set(issuers.map(({ region }) => Math.floor(region / 10_000) * 10_000));
  const { regions = issuers.length > 0 ? [...provinces] : [310000] } = options;
  const times = { issuedAt: options.issuedAt ?? days(-1), expiresAt: options.expiresAt ?? days(90) };
  return signTrustList({ rootSequence, sequence, regions, issuers }, times, signer, sha256);
}

/** A status list of the police with 1,000 entries of two bits: 7 is revoked, 8 suspended, 9 has an unknown value. */
const listed = new Map([
  [7, 1],
  [8, 2],
  [9, 3],
]);

export async function statusFile(
  change: {
    /** Its number, or what stands there in its address. */
    readonly list?: number | string;
    readonly issuedAt?: Date;
    readonly expiresAt?: Date;
    readonly signer?: Signer;
    readonly statuses?: ReadonlyMap<number, number>;
  } = {},
): Promise<Uint8Array> {
  const { list = 3, issuedAt = days(-1), expiresAt = days(7), signer = statusSigner, statuses = listed } = change;
  const { keyIdOf } = await import('../../src/codec/index.ts');
  return signStatusList(
    { uri: `${statusUri}${list}`, bits: 2, entries: 1_000, statuses, issuedAt, expiresAt },
    signer,
    await keyIdOf(signer.publicKey, sha256),
  );
}

/** Issues open licenses, unless told otherwise. */
export function policeIssuer(signer: Signer = policeSigner, issuer = '310000/12'): Issuer {
  return createIssuer({ issuer, signer, statusUri, form: 'open', clock: () => days(-10) });
}

/** The fixture license's record. */
export const fixtureFields = fixture.fields as never;

export async function cityVerifier<const Types extends readonly LicenseType[] = [typeof drivingLicense]>({
  trustLists,
  statusLists,
  exceptionSets = [],
  bundle,
  ...change
}: Partial<VerifierOptions<Types> & LooseFiles> = {}): Promise<Verifier<Types>> {
  const loose = looseFiles({
    trustLists: trustLists ?? [await trustFile()],
    statusLists: statusLists ?? [await statusFile()],
    exceptionSets,
  });
  return createVerifier({
    roots: [await rootFile()],
    bundle: bundle ?? loose,
    types: [drivingLicense, businessLicense] as never,
    algorithms: [ed25519, es256],
    policy: { allowUnbound: ['driving-license'] },
    clock: () => now,
    ...change,
  });
}
