import {
  type AppliedBundle,
  type ApplyBundleOptions,
  applyBundle,
  type BundleOptions,
  type BundlePartContent,
  type BundleStore,
  type ByteSource,
  createMemoryBundleStore,
  type LooseFiles,
  looseFiles,
  openBundle,
  packBundle,
} from '../../src/bundle/index.ts';
import { drivingLicense } from '../../src/catalog/index.ts';
import { keyIdOf } from '../../src/codec/index.ts';
import { isLicenseError, type Signer } from '../../src/core/index.ts';
import { ed25519, es256, sha256 } from '../../src/crypto/node.ts';
import { type RevocationListContent, type RevocationSetContent, signRevocationSet } from '../../src/status/index.ts';
import type { IssuerEntry } from '../../src/trust/index.ts';
import { createVerifier, type Verifier, type VerifierOptions } from '../../src/verifier/index.ts';
import {
  days,
  fixtureFields,
  now,
  policeEntry,
  policeIssuer,
  rootFile,
  seededSigner,
  statusFile,
  trustFile,
} from './city.ts';

export const algorithms = [ed25519, es256];
/** Signs bundles for the operator of the city, 310000/1. */
export const bundleSigner = seededSigner(41);
/** Signs the city's revocation sets. */
export const citySigner = seededSigner(42);
export const operator = { region: 310000, number: 1 };

type Keys = IssuerEntry['keys'];

/** The operator of the city as its trust list names it. */
export function operatorEntry(change: (keys: Keys) => Keys = (keys) => keys): IssuerEntry {
  const window = { notBefore: Math.floor(days(-400).getTime() / 1000), notAfter: null, compromised: null };
  return {
    ...operator,
    names: { zh: '上海市大数据中心', en: 'Shanghai Data Center' },
    types: [],
    keys: change([
      { publicKey: bundleSigner.publicKey, use: 'bundle', ...window },
      { publicKey: citySigner.publicKey, use: 'region-status', ...window },
    ]),
    statusUri: null,
  };
}

/** The city's trust list with its operator. */
export function cityList(change: Parameters<typeof trustFile>[0] = {}): Promise<Uint8Array> {
  return trustFile({ issuers: [policeEntry(), operatorEntry()], ...change });
}

/** List 3 of the police as a revocation set has it: 7 is revoked, 8 suspended. */
export const policeList: RevocationListContent = {
  region: 310000,
  number: 12,
  list: 3,
  bits: 2,
  entries: 1_000,
  statuses: new Map([
    [7, 1],
    [8, 2],
  ]),
};

export async function citySet(
  change: Partial<RevocationSetContent> & { readonly signer?: Signer } = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const { signer = citySigner, ...content } = change;
  return signRevocationSet(
    { publisher: operator, epoch: 1, lists: [policeList], issuedAt: days(-1), expiresAt: days(7), ...content },
    signer,
    await keyIdOf(signer.publicKey, sha256),
    sha256,
  );
}

export interface CityBundle extends Partial<BundleOptions> {
  readonly signer?: Signer;
  readonly parts?: readonly BundlePartContent[];
  readonly list?: Uint8Array;
  readonly set?: Uint8Array;
}

/** A bundle of the city: its trust list and its revocation set, unless told otherwise. */
export async function cityBundle(change: CityBundle = {}): Promise<Uint8Array> {
  const { signer = bundleSigner, parts, list, set, ...options } = change;
  const content = parts ?? [
    { kind: 'trust-list', bytes: list ?? (await cityList()) },
    { kind: 'revocation-set', bytes: set ?? (await citySet()) },
  ];
  const packed = await packBundle(
    { publisher: operator, sequence: 1, issuedAt: days(-1), expiresAt: days(7), ...options },
    content,
    signer,
    await keyIdOf(signer.publicKey, sha256),
    sha256,
  );
  return collect(packed.pieces());
}

export async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return new Uint8Array(Buffer.concat(all));
}

/** A device that pins the city's root. */
export interface Device {
  readonly store: BundleStore;
  apply(source: ByteSource, change?: Partial<ApplyBundleOptions>): Promise<AppliedBundle>;
  /** The code with which a bundle is refused; undefined where it is taken. */
  refuses(source: ByteSource, change?: Partial<ApplyBundleOptions>): Promise<string | undefined>;
  verifier(
    change?: Partial<VerifierOptions<[typeof drivingLicense]> & LooseFiles>,
  ): Promise<Verifier<[typeof drivingLicense]>>;
}

export async function cityDevice(
  roots?: ApplyBundleOptions['roots'],
  store: BundleStore = createMemoryBundleStore(),
): Promise<Device> {
  const pinned = roots ?? [await rootFile()];
  const apply: Device['apply'] = (source, change = {}) =>
    applyBundle(source, { store, roots: pinned, algorithms, clock: () => now, ...change });
  return {
    store,
    apply,
    async refuses(source, change) {
      try {
        await apply(source, change);
      } catch (error) {
        if (isLicenseError(error)) return error.code;
        throw error;
      }
      return undefined;
    },
    async verifier(change = {}) {
      const { trustLists = [], statusLists = [], ...options } = change;
      return createVerifier({
        roots: pinned,
        bundle: [looseFiles({ trustLists, statusLists }), (await openBundle(store)) ?? []].flat(),
        types: [drivingLicense],
        algorithms,
        policy: { allowUnbound: ['driving-license'] },
        clock: () => now,
        ...options,
      });
    },
  };
}

/** An open driving license of the police with an index of list 3. */
export async function licenseAt(index: number, list = 3): Promise<Uint8Array> {
  return (await policeIssuer().issue('driving-license', fixtureFields, { status: { list, index } })).bytes;
}

/** A status list of the police as a part. */
export async function statusPart(change: Parameters<typeof statusFile>[0] = {}): Promise<BundlePartContent> {
  return { kind: 'status-list', bytes: await statusFile(change) };
}
