import type { LicenseType } from '../catalog/index.ts';
import {
  type Bytes,
  type CheckId,
  type ErrorCode,
  isBytes,
  isLicenseError,
  isText,
  type LicenseError,
  type PublicKey,
  requireOptions,
  WalletError,
} from '../core/index.ts';
import { decodeText, signHolderRequest } from '../license/index.ts';
import type { Report, Verifier } from '../verifier/index.ts';
import {
  licenseOptions,
  openWalletLicense,
  type Presentation,
  type PresentOptions,
  readPresentOptions,
  requireLicenseOptions,
  type WalletLicenseOf,
  type WalletLicenseOptions,
} from './license.ts';
import { requireFunction, requirePort } from './options.ts';
import { type RotationOptions, requireRotation, rotate, type Wait, waitByTimer } from './rotation.ts';
import type { WalletStore } from './store.ts';

/** What a wallet works with. */
export interface WalletOptions<Types extends readonly LicenseType[]> extends WalletLicenseOptions<Types> {
  /** Where licenses are kept, e.g. `createMemoryStore()`, or `createFileStore` of `elicense/wallet/file-store`. */
  readonly store: WalletStore;
  /** Verifies what is added, with the roots and trust lists of the wallet's operator. */
  readonly verifier: Pick<Verifier<Types>, 'verify'>;
  /** Default: the platform's timer. */
  readonly wait?: Wait;
}

/** A license that was taken. */
export interface AddedLicense<Type extends LicenseType> {
  /** As it now is in the wallet. */
  readonly license: WalletLicenseOf<Type>;
  /**
   * What the verifier found. The license is genuine, but it may be expired, suspended or of unknown status: tell the
   * holder where `report.ok` is false.
   */
  readonly report: Report<Type>;
}

/** Something in the store that can no longer be read. */
export interface DamagedLicense {
  /** For `remove`. */
  readonly id: string;
  /** What is the matter. */
  readonly code: ErrorCode;
}

/** What is in a wallet. */
export interface WalletContents<Type extends LicenseType> {
  /** By type, then by the beginning of the signature's life. */
  readonly licenses: readonly WalletLicenseOf<Type>[];
  /** What the store holds and cannot be read, or is bound to another key; it stops nothing. */
  readonly damaged: readonly DamagedLicense[];
}

/** What makes a license genuine. Its times and its status may be against it all the same. */
const vouching: readonly CheckId[] = ['format', 'signature', 'issuer', 'type', 'fields', 'holder'];

/** What an issuer is asked to bind a license to this wallet with. */
export interface ProveKeyOptions {
  /** The issuer, `REGION/NUMBER`. */
  readonly issuer: string;
  /** What the issuer gave for this request, 8 to 64 bytes. */
  readonly nonce: Uint8Array;
}

/** A holder's licenses; see {@link createWallet}. */
export interface Wallet<Types extends readonly LicenseType[]> {
  /** The key that its licenses are bound to. */
  readonly holderKey: PublicKey;
  /**
   * Asks an issuer to bind a license to this wallet's key, and proves that the wallet has it.
   *
   * @returns for the issuer: `holder: { request, nonce }` of `issue`
   * @throws CryptoError `signer-failed`; TypeError for a wrong issuer or nonce
   */
  proveKey(options: ProveKeyOptions): Promise<Bytes>;
  /**
   * Takes a license, once it is verified: it must be selective, bound to this wallet's key, and genuine. One that is
   * there already is replaced.
   *
   * @param license bytes or text, as the issuer gave it
   * @throws WalletError `wallet-not-selective`, `wallet-not-verified` (its `reason` says why); FormatError
   * `holder-key-mismatch`: of another holder or another wallet; what reading it throws
   */
  add(license: Uint8Array | string): Promise<AddedLicense<Types[number]>>;
  /** Everything in the wallet. */
  list(): Promise<WalletContents<Types[number]>>;
  /**
   * One license.
   *
   * @throws WalletError `wallet-license-unknown`, `wallet-license-damaged`
   */
  get(licenseId: string): Promise<WalletLicenseOf<Types[number]>>;
  /**
   * Forgets a license. It stays valid; only this wallet no longer has it.
   *
   * @throws WalletError `wallet-license-unknown`
   */
  remove(licenseId: string): Promise<void>;
  /**
   * Makes one presentation.
   *
   * @param licenseId of `list`
   * @param options what to disclose, and to whom; without them nothing is disclosed
   * @throws as `get` and `license.present`
   */
  present(licenseId: string, options?: PresentOptions): Promise<Presentation>;
  /**
   * A presentation that stays fresh, for a screen: the first one at once, then another one every `rotationSeconds`. Ends
   * with the loop, with the signal, or where the license is removed, by an error.
   *
   * @param licenseId of `list`
   * @param options as for `present`, and how it rotates
   * @throws TypeError for a wrong option, at once; the loop throws what `present` rejects with
   */
  rotatingPresentation(
    licenseId: string,
    options?: PresentOptions & RotationOptions,
  ): AsyncGenerator<Presentation, void, undefined>;
}

/**
 * Creates a wallet: licenses bound to one key, in one store.
 *
 * @example
 * ```ts
 * import { licenseTypes as types } from 'elicense/catalog'
 * import { sha256 } from 'elicense/crypto/webcrypto'
 * import { createMemoryStore, createWallet } from 'elicense/wallet'
 *
 * const wallet = createWallet({ store: createMemoryStore(), signer, verifier, types, sha256 })
 * const { license } = await wallet.add(fromIssuer)
 * const { text, disclosed } = await wallet.present(license.id, { scene: 'roadside-check' })
 * ```
 * @param options see {@link WalletOptions}
 * @throws TypeError for a wrong option
 */
export function createWallet<const Types extends readonly LicenseType[]>(options: WalletOptions<Types>): Wallet<Types> {
  type License = WalletLicenseOf<Types[number]>;
  requireOptions('createWallet', options, [...licenseOptions, 'store', 'verifier', 'wait']);
  const { store, verifier, wait = waitByTimer, ...licenses } = options;
  const { signer, clock = () => new Date() } = licenses;
  requireLicenseOptions(options);
  requirePort('store', store, ['list', 'read', 'write', 'remove']);
  requirePort('verifier', verifier, ['verify']);
  requireFunction('wait', wait);
  let added = 0;
  const opened = new Map<string, License>();
  const open = (bytes: Uint8Array): Promise<License> => openWalletLicense(bytes, licenses);

  async function get(licenseId: string): Promise<License> {
    if (!isText(licenseId)) throw new TypeError('licenseId: expected a text');
    const bytes = /^[0-9a-f]{32}$/.test(licenseId) ? await store.read(licenseId) : undefined;
    if (bytes === undefined) {
      opened.delete(licenseId);
      throw new WalletError('wallet-license-unknown', 'the wallet has no license of that id');
    }
    const known = opened.get(licenseId);
    if (known !== undefined) return known;
    const license = await open(bytes).catch((cause: unknown) => {
      throw isLicenseError(cause) ? damaged(cause.code, cause) : cause;
    });
    if (license.id !== licenseId) throw damaged('wallet-license-damaged');
    opened.set(licenseId, license);
    return license;
  }

  return Object.freeze({
    holderKey: signer.publicKey,
    async proveKey(given) {
      requireOptions('proveKey', given, ['issuer', 'nonce']);
      const { issuer, nonce } = given;
      return signHolderRequest({ audience: issuer, nonce, issuedAt: clock() }, signer);
    },
    async add(given) {
      if (!(isBytes(given) || isText(given))) throw new TypeError('license: expected bytes or a text');
      const bytes = isText(given) ? decodeText(given).bytes : new Uint8Array(given);
      const license = await open(bytes);
      // Shown to oneself with everything disclosed: so the verifier looks at every field and at the key.
      const nonce = new Uint8Array(16);
      new DataView(nonce.buffer).setUint32(12, ++added);
      const everything = await license.present({ disclose: license.disclosable, nonce });
      const report = await verifier.verify(everything.bytes, { nonce });
      const against = report.checks.find(({ id, status }) => vouching.includes(id) && status !== 'passed');
      if (report.authenticated === undefined || against) {
        const reason = against?.code ?? report.code;
        throw new WalletError('wallet-not-verified', `the license was not verified: ${reason}`, reason);
      }
      await store.write(license.id, bytes);
      opened.set(license.id, license);
      return { license, report };
    },
    async list() {
      const licenses: License[] = [];
      const unreadable: DamagedLicense[] = [];
      for (const id of await store.list()) {
        try {
          licenses.push(await get(id));
        } catch (error) {
          if (!isLicenseError(error)) throw error;
          const { code } = (error.cause ?? error) as LicenseError;
          if (code !== 'wallet-license-unknown') unreadable.push({ id, code });
        }
      }
      licenses.sort((a, b) => (a.type === b.type ? +a.issuedAt - +b.issuedAt : a.type < b.type ? -1 : 1));
      return { licenses, damaged: unreadable };
    },
    get,
    async remove(licenseId) {
      if (!isText(licenseId)) throw new TypeError('licenseId: expected a text');
      if (!(await store.list()).includes(licenseId)) {
        throw new WalletError('wallet-license-unknown', 'the wallet has no license of that id');
      }
      opened.delete(licenseId);
      await store.remove(licenseId);
    },
    async present(licenseId, present) {
      return (await get(licenseId)).present(present);
    },
    rotatingPresentation(licenseId, { rotationSeconds = 30, signal, ...given } = {}) {
      requireRotation(rotationSeconds, signal);
      const choice = readPresentOptions(given);
      const make = async (): Promise<Presentation> => (await get(licenseId)).present(choice);
      return rotate(make, rotationSeconds, signal, clock, wait);
    },
  } satisfies Wallet<Types>);
}

function damaged(code: ErrorCode, cause?: LicenseError): WalletError {
  return new WalletError('wallet-license-damaged', `what the store holds cannot be read: ${code}`, undefined, {
    cause,
  });
}
