import type { LicenseType, RecordOf, UnknownItem } from '../catalog/index.ts';
import {
  type Check,
  type CheckCode,
  type Clock,
  equalBytes,
  isBytes,
  isListOf,
  type PublicKey,
  type SignatureVerifier,
  type Verdict,
} from '../core/index.ts';
import type { IssuerReference, LicenseLimits, TextLimits } from '../license/index.ts';
import type { StatusList } from '../status/index.ts';
import type { TrustList } from '../trust/index.ts';
import { type Inputs, loadInputs, type RefusedInput, remember } from './inputs.ts';
import { examine } from './pipeline.ts';
import { completePolicy, type Policy, requireKnown } from './policy.ts';
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
    /** Since the holder made the presentation, by this device's clock. */
    readonly presentationSeconds?: number | undefined;
  };
}

/** What a verifier works with. */
export interface VerifierOptions<Types extends readonly LicenseType[]> {
  /**
   * Root files that the operator pins, at least one; see `createRoot`. Where later roots followed a pinned one, a list
   * in its place: the pinned file, then those that followed, in their order. These need no pin.
   */
  readonly roots: readonly (Uint8Array | readonly Uint8Array[])[];
  /** Signed trust lists; any number of regions. */
  readonly trustLists: readonly Uint8Array[];
  /** Signed status lists (Token Status List in a CWT). */
  readonly statusLists: readonly Uint8Array[];
  /** Files with what still counts of compromised keys, where a trust list names such; see `exceptionSet`. Default none. */
  readonly exceptionSets?: readonly Uint8Array[];
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

/** A trust list in force, for its operator. Times are seconds since 1970. */
export type LoadedTrustList = Pick<TrustList, 'regions' | 'rootSequence' | 'sequence' | 'issuedAt' | 'expiration'>;

/** What a verifier loaded, for its operator. Times are seconds since 1970. */
export interface LoadedInputs {
  /** The trust lists in force. */
  readonly trustLists: readonly LoadedTrustList[];
  /** Those that a status key of a listed issuer signed. */
  readonly statusLists: readonly StatusList[];
  /** Files that were not taken; nothing in them is used. */
  readonly refused: readonly RefusedInput[];
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
 * import { drivingLicense } from 'elicense/catalog'
 * import { ed25519, es256 } from 'elicense/crypto/webcrypto'
 * import { createVerifier } from 'elicense/verifier'
 *
 * const types = [drivingLicense]
 * const verifier = createVerifier({ roots, trustLists, statusLists, types, algorithms: [ed25519, es256] })
 * const report = await verifier.verify(scanned, { accept: ['driving-license'] })
 * if (report.ok) report.license.fields.holderName
 * ```
 * @param options roots, files, types, bindings and policy; see {@link VerifierOptions}. Files are copied
 * @throws TypeError where there is no root, no type, no algorithm, the policy is wrong, or a limit has no such name
 */
export function createVerifier<const Types extends readonly LicenseType[]>(
  options: VerifierOptions<Types>,
): Verifier<Types> {
  const { roots, trustLists, statusLists, exceptionSets = [], types, limits = {}, replayCache } = options;
  const { clock = () => new Date() } = options;
  const algorithms = options.algorithms.map((binding) => {
    const prepare = remember((key: PublicKey) => binding.prepare(key));
    return { __proto__: binding, prepare } as unknown as SignatureVerifier;
  });
  if (!(roots.length && types.length && algorithms.length)) {
    throw new TypeError('roots, types, algorithms: expected one at least');
  }
  requireKnown('limits', Object.keys(limits), [
    'maxTextCharacters',
    'maxInflatedBytes',
    'maxDisclosures',
    'maxDepth',
    'maxItems',
    'maxStringBytes',
  ]);
  const rootChains = roots.map((root) => copied(isBytes(root) ? [root] : root));
  const files = [trustLists, statusLists, exceptionSets].map(copied);
  const typeKeys = types.map(({ key }) => key);
  const typesByNumber = new Map(types.map((type) => [type.number, type]));
  const policyOf = completePolicy(options.policy, typeKeys);
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
    limits,
    clock,
    replayCache,
    policyOf,
  };
  let loading: Promise<Inputs> | undefined;
  const load = (): Promise<Inputs> => (loading ??= loadInputs(rootChains, files, algorithms));

  return {
    verify: (scanned, options) => examine(scanned, options, load, setting) as Promise<Report<Types[number]>>,
    async load() {
      const { trust, statusLists, refused } = await load();
      // Copies: what a caller does to them changes nothing of what is trusted.
      return {
        trustLists: trust.lists.map(({ regions, rootSequence, sequence, issuedAt, expiration }) => {
          return { regions: [...regions], rootSequence, sequence, issuedAt, expiration };
        }),
        statusLists: statusLists.map((list) => ({ ...list })),
        refused: [...refused],
      };
    },
  };
}

function copied(files: readonly Uint8Array[]): Uint8Array[] {
  if (!isListOf(isBytes)(files)) throw new TypeError('expected roots, trustLists and statusLists as lists of bytes');
  return files.map((file) => new Uint8Array(file));
}
