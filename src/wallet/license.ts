import {
  type LicenseType,
  loadTexts,
  nearest,
  type RecordOf,
  type UnknownItem,
  unpackFields,
} from '../catalog/index.ts';
import { decodeSelectiveSign1, headerLabel, messageType, signatureInput } from '../codec/index.ts';
import {
  CatalogError,
  type Clock,
  type Digest,
  equalBytes,
  FormatError,
  isBytes,
  isListOf,
  isText,
  requireOptions,
  type Signer,
  toHex,
  WalletError,
} from '../core/index.ts';
import {
  encodeText,
  type IssuerReference,
  openSelectiveLicense,
  type PreparedPresentation,
  preparePresentation,
} from '../license/index.ts';
import { requireFunction, requirePort } from './options.ts';

/** What a wallet reads and presents licenses with. */
export interface WalletLicenseOptions<Types extends readonly LicenseType[] = readonly LicenseType[]> {
  /** The holder's key: in memory, or the phone's secure hardware. */
  readonly signer: Signer;
  /** The license types that it can read, e.g. `licenseTypes` of `elicense/catalog`. */
  readonly types: Types;
  /** SHA-256 of a binding, e.g. of `elicense/crypto/webcrypto`. */
  readonly sha256: Digest;
  /** Default: the device's clock. */
  readonly clock?: Clock;
  /** The fields that may be asked for in a scene, by its name. Default: those of the catalog's texts. */
  readonly scenesOf?: (type: Types[number]) => Scenes | Promise<Scenes>;
}

/** Keys of fields by the name of a scene. */
export type Scenes = { readonly [Scene in string]?: readonly string[] };

/** What is shown, and to whom. */
export interface PresentOptions {
  /**
   * Keys of the fields to disclose, and no others, e.g. `['number', 'holderName']`. Default none: then only what is in
   * the clear is shown. Not together with `scene`.
   */
  readonly disclose?: readonly string[] | undefined;
  /** Discloses what the scene may ask for, of that what the license has, e.g. `roadside-check`. */
  readonly scene?: string | undefined;
  /** Whom it is for: the id of the verifier that asks, 1 to 256 characters. Default `counter`: whoever stands there. */
  readonly audience?: string | undefined;
  /** What the verifier gave to be signed with, 8 to 64 bytes. */
  readonly nonce?: Uint8Array | undefined;
}

/** A license as it is shown once. */
export interface Presentation {
  /** The COSE_Sign1 with `typ` key binding. */
  readonly bytes: Uint8Array;
  /** Its text form for a QR code. */
  readonly text: string;
  /** Keys of the fields that are disclosed: show them to the holder before. */
  readonly disclosed: readonly string[];
  /** Keys of the fields that everybody reads who is shown anything of the license. */
  readonly clear: readonly string[];
  /** When it was made; a verifier takes it for a minute after that, if its rules are the usual ones. */
  readonly issuedAt: Date;
}

/** A license in its holder's hands. */
export interface WalletLicense<Type extends LicenseType = LicenseType> {
  /** 32 hexadecimal digits, of what the issuer signed: the same license has the same one everywhere. */
  readonly id: string;
  /** Key of its type. */
  readonly type: Type['key'];
  /** Every field, for the holder's own eyes. */
  readonly fields: RecordOf<Type>;
  /** Labels and codes of a newer revision that this version does not know. */
  readonly unknown: readonly UnknownItem[];
  /** Keys of the fields that are shown only where they are disclosed. */
  readonly disclosable: readonly string[];
  /** Keys of the fields that are shown always. */
  readonly clear: readonly string[];
  /** Whom the license names. */
  readonly issuer: IssuerReference;
  /** Beginning of the signature's life. */
  readonly issuedAt: Date;
  /** End of the signature's life. */
  readonly expiresAt: Date;
  /**
   * What a scene would disclose, to be shown to the holder and cut down before `present({ disclose })`.
   *
   * @param scene e.g. `roadside-check`
   * @throws WalletError `wallet-scene-unknown` with the nearest name; TypeError for what is no text
   */
  fieldsFor(scene: string): Promise<readonly string[]>;
  /**
   * Makes a presentation.
   *
   * @param options see {@link PresentOptions}; without them nothing is disclosed
   * @throws WalletError `wallet-field-unknown` with the nearest name, `wallet-field-absent`, `wallet-scene-unknown`;
   * CryptoError `signer-failed`; TypeError for a wrong audience, nonce or option
   */
  present(options?: PresentOptions): Promise<Presentation>;
}

/** A {@link WalletLicense} of one of several types: its `type` tells which fields it has. */
export type WalletLicenseOf<Type extends LicenseType> = Type extends LicenseType ? WalletLicense<Type> : never;

export const licenseOptions: readonly string[] = ['signer', 'types', 'sha256', 'clock', 'scenesOf'];

export function requireLicenseOptions(
  options: Omit<WalletLicenseOptions, 'scenesOf'> & { readonly scenesOf?: unknown },
): void {
  const { signer, types, sha256, clock, scenesOf } = options;
  requirePort('signer', signer, ['sign']);
  if (!isBytes(signer.publicKey?.bytes)) throw new TypeError('signer: expected a publicKey');
  if (!Array.isArray(types)) throw new TypeError('types: expected license types');
  requireFunction('sha256', sha256);
  if (clock !== undefined) requireFunction('clock', clock);
  if (scenesOf !== undefined) requireFunction('scenesOf', scenesOf);
}

/** Of the text's length; what saves less is left. */
const worthwhile = 0.95;

const isTexts = /*@__PURE__*/ isListOf(isText);

/**
 * Opens a selective license for its holder. Verifies no signature: `wallet.add` does.
 *
 * @example
 * ```ts
 * const license = await openWalletLicense(bytes, { signer, types: [drivingLicense], sha256 })
 * const { text, disclosed } = await license.present({ disclose: ['number', 'holderName'] })
 * ```
 * @param bytes as the issuer gave it, with every disclosure
 * @param options see {@link WalletLicenseOptions}
 * @throws WalletError `wallet-not-selective` for an open license or a presentation; FormatError `holder-key-mismatch`
 * where it is bound to another key, and what `openSelectiveLicense` throws; CatalogError `type-unknown`, `fields-invalid`
 */
export async function openWalletLicense<const Types extends readonly LicenseType[]>(
  bytes: Uint8Array,
  options: WalletLicenseOptions<Types>,
): Promise<WalletLicenseOf<Types[number]>> {
  requireOptions('openWalletLicense', options, licenseOptions);
  const { signer, types, sha256, clock = () => new Date(), scenesOf = catalogScenes } = options;
  requireLicenseOptions(options);
  if (!isBytes(bytes)) throw new TypeError('license: expected bytes');
  requireSelective(bytes);
  const selective = await openSelectiveLicense(bytes, sha256);
  const { license, holderKey, disclosures } = selective;
  const own = signer.publicKey;
  if (!(own.algorithm === holderKey.algorithm && equalBytes(own.bytes, holderKey.bytes))) {
    throw new FormatError('holder-key-mismatch', 'the license is bound to another key than this wallet’s');
  }
  const type = types.find(({ number }) => number === license.typeNumber);
  if (type === undefined) throw new CatalogError('type-unknown', `license type: no ${license.typeNumber} in types`);
  const { fields, problems, unknown } = unpackFields(type as LicenseType, license.body, license.revision);
  if (problems.length > 0) {
    throw new CatalogError('fields-invalid', `${type.key}: missing or malformed: ${problems.join(', ')}`);
  }
  const labelOf = (key: string): number | undefined => (Object.hasOwn(type.fields, key) ? type.fields[key]?.[0] : -3);
  const isDisclosable = (key: string): boolean => disclosures.has(labelOf(key) as number);
  const keys = Object.keys(fields);
  const disclosable = Object.freeze(keys.filter(isDisclosable));
  const clear = Object.freeze(keys.filter((key) => !isDisclosable(key)));
  let last: Choice | undefined;

  async function chosenKeys({ disclose = [], scene }: PresentOptions): Promise<readonly string[]> {
    if (scene === undefined) return disclose.map(requireField);
    const scenes = await scenesOf(type as Types[number]);
    const asked = Object.hasOwn(scenes, scene) ? scenes[scene] : undefined;
    if (asked !== undefined) return asked.filter((key) => keys.includes(key));
    const near = nearest(scene, Object.keys(scenes));
    throw new WalletError(
      'wallet-scene-unknown',
      `${type?.key}: nothing is known of what such a scene may ask for${hint(near)}; name the fields`,
    );
  }

  function requireField(key: string): string {
    if (keys.includes(key)) return key;
    const { fields: known, validity } = type as LicenseType;
    const names = [...Object.keys(known), ...(validity === 'none' ? [] : ['validFrom', 'validUntil'])];
    if (names.includes(key)) {
      throw new WalletError('wallet-field-absent', `this license has no ${key}; it has ${keys.join(', ')}`);
    }
    throw new WalletError(
      'wallet-field-unknown',
      `${type?.key}: has no field of that name${hint(nearest(key, names))}`,
    );
  }

  async function choose(asked: PresentOptions): Promise<Choice> {
    if (last && isSame(last.asked, asked)) return last;
    const chosen = await chosenKeys(asked);
    const disclosed = Object.freeze(disclosable.filter((key) => chosen.includes(key)));
    const labels = disclosed.map((key) => labelOf(key) as number);
    last = { asked, disclosed, prepared: preparePresentation(selective, labels), compress: true };
    return last;
  }

  async function present(given: PresentOptions = {}): Promise<Presentation> {
    const options = readPresentOptions(given);
    const choice = await choose(options);
    const { audience, nonce } = options;
    const issuedAt = clock();
    const signed = await choice.prepared.sign({ audience, nonce, issuedAt }, signer);
    const plain = encodeText(signed, { compress: false });
    // Compressing takes longer than signing. Whether it pays depends on what is disclosed, and that stays.
    const text = choice.compress ? encodeText(signed) : plain;
    choice.compress = text.length < plain.length * worthwhile;
    return { bytes: signed, text, disclosed: choice.disclosed, clear, issuedAt };
  }

  const held: WalletLicense = {
    id: toHex((await sha256(signatureInput(license.sign1))).subarray(0, 16)),
    type: type.key,
    fields: fields as WalletLicense['fields'],
    unknown,
    disclosable,
    clear,
    issuer: license.issuer,
    issuedAt: new Date(license.issuedAt * 1000),
    expiresAt: new Date(license.expiration * 1000),
    async fieldsFor(scene: string) {
      if (!isText(scene)) throw new TypeError('scene: expected the name of a scene');
      const asked = await chosenKeys({ scene });
      return disclosable.filter((key) => asked.includes(key));
    },
    present,
  };
  return Object.freeze(held) as WalletLicenseOf<Types[number]>;
}

/** What was chosen last, kept for the next time: a rotating presentation is the same but for its time. */
interface Choice {
  readonly asked: PresentOptions;
  readonly disclosed: readonly string[];
  readonly prepared: PreparedPresentation;
  compress: boolean;
}

function isSame(a: PresentOptions, b: PresentOptions): boolean {
  const [ours, theirs] = [a.disclose ?? [], b.disclose ?? []];
  return a.scene === b.scene && ours.length === theirs.length && ours.every((key, i) => key === theirs[i]);
}

/** Checks options and copies them: what the caller changes later changes nothing. */
export function readPresentOptions(given: PresentOptions): PresentOptions & { readonly audience: string } {
  requireOptions('present', given, ['disclose', 'scene', 'audience', 'nonce']);
  const { disclose, scene, audience = 'counter', nonce } = given;
  if (!(disclose === undefined || isTexts(disclose))) throw new TypeError('disclose: expected keys of fields');
  if (!(scene === undefined || isText(scene))) throw new TypeError('scene: expected the name of a scene');
  if (disclose !== undefined && scene !== undefined) throw new TypeError('expected disclose or scene, not both');
  if (!(isText(audience) && audience.length > 0 && audience.length <= 256)) {
    throw new TypeError('audience: expected 1 to 256 characters');
  }
  if (!(nonce === undefined || (isBytes(nonce) && nonce.length >= 8 && nonce.length <= 64))) {
    throw new TypeError('nonce: expected 8 to 64 bytes');
  }
  return { disclose: disclose && [...disclose], scene, audience, nonce: nonce && new Uint8Array(nonce) };
}

function requireSelective(bytes: Uint8Array): void {
  const type = decodeSelectiveSign1(new Uint8Array(bytes)).protectedHeader.get(headerLabel.type);
  if (type === messageType.selectiveLicense) return;
  const what =
    type === messageType.license
      ? 'an open license, which is bound to nobody and shown as it is'
      : type === messageType.keyBinding
        ? 'a presentation; a wallet takes the license itself, from its issuer'
        : 'no license';
  throw new WalletError('wallet-not-selective', `this is ${what}`);
}

async function catalogScenes(type: LicenseType): Promise<Scenes> {
  return (await loadTexts(type)).disclosure as Scenes;
}

function hint(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean ${near}?`;
}
