import type { OfflineInputs } from '../bundle/index.ts';
import type { LicenseType, RecordOf, UnknownItem } from '../catalog/index.ts';
import {
  type Check,
  type CheckCode,
  type Clock,
  equalBytes,
  isBytes,
  isListOf,
  isNatural,
  type PublicKey,
  refuseOthers,
  type SignatureVerifier,
  type Verdict,
} from '../core/index.ts';
import type { IssuerReference, LicenseLimits, TextLimits } from '../license/index.ts';
import { type Inputs, type LoadedInputs, loadInputs, remember } from './inputs.ts';
import { examine } from './pipeline.ts';
import { completePolicy, type Policy } from './policy.ts';
import type { ReplayCache } from './replay-cache.ts';

/** A license whose fields may be read. */
export interface VerifiedLicense<Type extends LicenseType = LicenseType> {
  /** Key of its type. */
  readonly type: Type['key'];
  /** The flat record, as people see the document. */
  readonly fields: RecordOf<Type>;
  /** Labels and codes of a newer revision that this version does not know. */
  readonly unknown: readonly UnknownItem[];
  /** Whom the license names, with the names of the trust list. */
  readonly issuer: IssuerReference & { readonly names: { readonly zh: string; readonly en: string } };
  /** Beginning of the signature's life. */
  readonly issuedAt: Date;
  /** End of the signature's life. */
  readonly expiresAt: Date;
}

export type VerifiedOf<Type extends LicenseType> = Type extends LicenseType ? VerifiedLicense<Type> : never;

/** What `verify` returns: `license` is there where `ok` is true. */
export type Report<Type extends LicenseType = LicenseType> = Finding<Type> &
  ({ readonly ok: true; readonly license: VerifiedOf<Type> } | { readonly ok: false; readonly license?: undefined });

/** What every report says. */
export interface Finding<Type extends LicenseType = LicenseType> {
  /** `rejected` where a check failed, else `undetermined` where one is unknown; a failed clock counts as unknown. */
  readonly verdict: Verdict;
  /** The code of the check that decided, or `passed`. */
  readonly code: CheckCode;
  /** Every check, in a fixed order. */
  readonly checks: readonly Check[];
  /**
   * The license where format, signature, issuer and type passed and no holder proof failed or is missing: an officer
   * reads an expired or suspended one here for what it is. Of a selective license it has what was disclosed.
   */
  readonly authenticated?: VerifiedOf<Type> | undefined;
  /** How old the inputs were, in seconds; undefined where none was used. */
  readonly ages: {
    readonly trustListSeconds?: number | undefined;
    readonly statusSeconds?: number | undefined;
    /** Since the bundle was signed; its parts have ages of their own, which are what the policy judges. */
    readonly bundleSeconds?: number | undefined;
    /** Since the holder made the presentation, by this device's clock. */
    readonly presentationSeconds?: number | undefined;
  };
}

/** What a verifier works with. */
export interface VerifierOptions<Types extends readonly LicenseType[]> {
  /**
   * Root files that the operator pins, at least one; see `createRoot`. Roots that followed a pinned one need no pin: a
   * bundle brings them, or `followRoots` of `elicense/trust` gives the file to pin in its place.
   */
  readonly roots: readonly Uint8Array[];
  /**
   * What the device last downloaded, trust lists and statuses: a bundle (`openBundle`), or files that came one by one
   * (`looseFiles`), both of `elicense/bundle`; several in a list. All of it is checked against `roots`; of two lists or
   * statuses the newer one holds, and of statuses that are as new what either says against a license. With none, as before the first
   * download, every license is undetermined.
   */
  readonly bundle: OfflineInputs | readonly OfflineInputs[] | undefined;
  /** The license types this verifier can read, e.g. `[drivingLicense]`. */
  readonly types: Types;
  /** One binding for each algorithm that is allowed, e.g. `[ed25519, es256]` of `elicense/crypto/webcrypto`. */
  readonly algorithms: readonly SignatureVerifier[];
  /** Ages, exceptions and tolerance; every part has a default. */
  readonly policy?: Policy;
  /** Default: the device's clock. */
  readonly clock?: Clock;
  /** Bounds of what is scanned; a name that is none of them is a TypeError. */
  readonly limits?: ScanLimits;
  /**
   * Remembers presentations, so that none is accepted twice: `createReplayCache()`. Without one a presentation is
   * undetermined, unless each `verify` gives a nonce of its own.
   */
  readonly replayCache?: ReplayCache;
}

/** Bounds of what is scanned: of the text and of the license in it. */
export type ScanLimits = TextLimits & LicenseLimits;

const limitNames: readonly string[] = [
  'maxTextCharacters',
  'maxInflatedBytes',
  'maxDisclosures',
  'maxDepth',
  'maxItems',
  'maxStringBytes',
];

/** What is asked of one license. */
export interface VerifyOptions<Key extends string = string> {
  /** Only these types are accepted; default every type of the verifier. */
  readonly accept?: readonly Key[];
  /** This verifier, as a presentation must name it. Default `counter`. */
  readonly audience?: string;
  /**
   * The challenge that this holder was given, 8 to 64 random bytes, used once: a presentation must repeat it. Default
   * none; then a presentation that has one is refused.
   */
  readonly nonce?: Uint8Array;
}

/** Verifies licenses with no network; see {@link createVerifier}. */
export interface Verifier<Types extends readonly LicenseType[]> {
  /**
   * Verifies a scanned text, or the bytes of a license. Never throws on what was scanned.
   *
   * @param scanned the text of a QR code in either form, or the bytes of a COSE_Sign1, a license or a presentation
   * @param options what is asked of it; see {@link VerifyOptions}
   * @throws TypeError for an `accept` that names none of the verifier's types, a wrong `audience` or `nonce`, or an
   * option that does not exist
   */
  verify(scanned: string | Uint8Array, options?: VerifyOptions<Types[number]['key']>): Promise<Report<Types[number]>>;
  /** Waits until all files are checked and says which were taken. `verify` waits by itself. */
  load(): Promise<LoadedInputs>;
}

/**
 * Creates a verifier that works with no network, from pinned roots and files.
 *
 * @example
 * ```ts
 * import { looseFiles } from 'elicense/bundle'
 * import { drivingLicense } from 'elicense/catalog'
 * import { ed25519, es256 } from 'elicense/crypto/webcrypto'
 * import { createVerifier } from 'elicense/verifier'
 *
 * const bundle = looseFiles({ trustLists, statusLists })
 * const types = [drivingLicense]
 * const verifier = createVerifier({ roots, bundle, types, algorithms: [ed25519, es256] })
 * const report = await verifier.verify(scanned, { accept: ['driving-license'] })
 * if (report.ok) report.license.fields.holderName
 * ```
 * @param options roots, files, types, bindings and policy; see {@link VerifierOptions}. Roots are copied
 * @throws TypeError where there is no root, no type, no algorithm, the bundle is none, the policy is wrong, or an option
 * or a limit has no such name
 */
export function createVerifier<const Types extends readonly LicenseType[]>(
  options: VerifierOptions<Types>,
): Verifier<Types> {
  const {
    roots,
    bundle,
    types,
    algorithms: bindings,
    policy,
    clock = () => new Date(),
    limits = {},
    replayCache,
    ...others
  } = options;
  refuseOthers('createVerifier', others);
  for (const [name, value] of Object.entries(limits)) {
    if (!(limitNames.includes(name) && isNatural(value))) throw new TypeError(`limits: no ${name} of ${value}`);
  }
  const bundles = [bundle ?? []].flat() as readonly OfflineInputs[];
  const files = [roots, ...bundles.map((each) => each?.trustLists)];
  if (!(isListOf(isListOf(isBytes))(files) && roots[0] && types?.[0] && bindings?.[0])) {
    throw new TypeError('expected roots (bytes), types, algorithms; bundle: openBundle or looseFiles');
  }
  const algorithms = bindings.map((binding) => {
    const prepare = remember((key: PublicKey) => binding.prepare(key));
    return { __proto__: binding, prepare } as unknown as SignatureVerifier;
  });
  const rootFiles = roots.map((root) => new Uint8Array(root));
  const typeKeys = types.map(({ key }) => key);
  const typesByNumber = new Map(types.map((type) => [type.number, type]));
  const policyOf = completePolicy(policy, typeKeys);
  let last: PublicKey | undefined;
  const setting = {
    algorithms,
    // A person shows one license after another, and a scanner sees one code many times.
    knownHolder(key: PublicKey): PublicKey {
      if (!(last && equalBytes(last.bytes, key.bytes))) last = key;
      return last;
    },
    types: typesByNumber,
    typeKeys,
    limits: { ...limits },
    clock,
    replayCache,
    policyOf,
  };
  let loading: Inputs | Promise<Inputs> | undefined;
  const load = (): Inputs | Promise<Inputs> =>
    (loading ??= loadInputs(rootFiles, bundles, algorithms).then(
      (inputs) => (loading = inputs),
      (error) => {
        // A fault of the moment must not last.
        loading = undefined;
        throw error;
      },
    ));

  return {
    verify: (scanned, options) => examine(scanned, options, load, setting) as Promise<Report<Types[number]>>,
    load: async () => (await load()).loaded,
  };
}
