import { isCreditCode } from '../../catalog/index.ts';
import { InteropError } from '../../core/index.ts';

/** The parts of an identifier of GB/T 36904. */
export interface LicenseIdentifier {
  /** Type code, 21 characters: the credit code of the authority that defines the type, and 3 more. */
  readonly typeCode: string;
  /** Code of the issuing body: its credit code of 18 characters, or a division of 6 digits. */
  readonly issuerCode: string;
  /** Serial number, 1 to 32 digits and capital letters. */
  readonly serial: string;
  /** 1 to 999, up by one each time that the same license is made again. */
  readonly version: number;
}

/** What can be wrong with an identifier. */
export type IdentifierFault = 'form' | 'root' | 'type-code' | 'issuer-code' | 'serial' | 'version' | 'check';

/** What {@link inspectIdentifier} finds. */
export interface InspectedIdentifier {
  /** The parts, as far as there are four of them. */
  readonly parts: LicenseIdentifier | undefined;
  /** The identifier as it would be right; undefined where a part but the check character is wrong. */
  readonly corrected: string | undefined;
  /** Every fault; none where `parseIdentifier` takes it. */
  readonly faults: readonly IdentifierFault[];
}

/** Root of all identifiers, GB/T 36904. */
const root = '1.2.156.3005.2';
const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Check character of type, issuer, serial and version without their dots: ISO 7064, MOD 37,36. */
function checkCharacter(characters: string): string {
  let product = 36;
  for (const character of characters) {
    product = ((product + alphabet.indexOf(character)) % 36 || 36) * 2;
    product %= 37;
  }
  return alphabet[(37 - product) % 36] as string;
}

function faultsOf({ typeCode, issuerCode, serial, version }: LicenseIdentifier): IdentifierFault[] {
  const faults: IdentifierFault[] = [];
  if (!(/^[0-9A-Z]{21}$/.test(typeCode) && isCreditCode(typeCode.slice(0, 18)))) faults.push('type-code');
  if (!(/^[1-9][0-9]{5}$/.test(issuerCode) || isCreditCode(issuerCode))) faults.push('issuer-code');
  if (!/^[0-9A-Z]{1,32}$/.test(serial)) faults.push('serial');
  if (!(Number.isInteger(version) && version >= 1 && version <= 999)) faults.push('version');
  return faults;
}

/**
 * Builds an electronic-license identifier (电子证照标识, GB/T 36904) with its check character, `elicense/interop/gb`.
 *
 * @example
 * ```ts
 * buildIdentifier({ typeCode: '11100000000013338W011', issuerCode: '11430000006122244L', serial: '20230000403', version: 1 })
 * // '1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U'
 * ```
 * @param parts see {@link LicenseIdentifier}
 * @throws InteropError `identifier-malformed`: the message names every wrong part
 */
export function buildIdentifier(parts: LicenseIdentifier): string {
  const { typeCode, issuerCode, serial, version } = parts;
  const faults = faultsOf(parts);
  if (faults.length > 0) throw malformed(faults);
  const digits = String(version).padStart(3, '0');
  const check = checkCharacter(typeCode + issuerCode + serial + digits);
  return [root, typeCode, issuerCode, serial, digits, check].join('.');
}

/**
 * Reads an identifier, and takes none that is not right in every part, `elicense/interop/gb`.
 *
 * @example
 * ```ts
 * parseIdentifier('1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9').version // 1
 * ```
 * @param text the identifier
 * @throws InteropError `identifier-malformed`: the message names every fault
 */
export function parseIdentifier(text: string): LicenseIdentifier {
  const { parts, corrected, faults } = inspectIdentifier(text);
  if (parts === undefined || corrected !== text || faults.length > 0) {
    throw malformed(faults.length > 0 ? faults : ['form']);
  }
  return parts;
}

/**
 * Reads an identifier as far as it goes, and reports what is wrong, `elicense/interop/gb`: other systems hand on
 * identifiers with spaces, small letters, without their root, or with a check character that nobody computed.
 *
 * @example
 * ```ts
 * inspectIdentifier('11100000000013338W011.11430000006122244L.20230000403.001.X').faults // ['root', 'check']
 * ```
 * @param text anything that is meant to be an identifier; at most 256 characters are looked at
 */
export function inspectIdentifier(text: string): InspectedIdentifier {
  const given = text.slice(0, 256);
  const plain = given.normalize('NFKC').replace(/\s/g, '').toUpperCase();
  const faults: IdentifierFault[] = plain === text ? [] : ['form'];
  const rooted = plain.startsWith(`${root}.`);
  if (!rooted) faults.push('root');
  const [typeCode = '', issuerCode = '', serial = '', digits = '', check, ...more] = plain
    .slice(rooted ? root.length + 1 : 0)
    .split('.');
  if (digits === '' || more.length > 0)
    return { parts: undefined, corrected: undefined, faults: [...new Set([...faults, 'form' as const])] };
  const version = /^[0-9]{3}$/.test(digits) ? Number(digits) : 0;
  const parts = { typeCode, issuerCode, serial, version };
  const wrong = faultsOf(parts);
  const corrected = wrong.length > 0 ? undefined : buildIdentifier(parts);
  if (corrected !== undefined && corrected.at(-1) !== check) wrong.push('check');
  return { parts, corrected, faults: [...faults, ...wrong] };
}

const expected: Readonly<Record<IdentifierFault, string>> = {
  form: 'five parts after the root, parted by dots, in digits and capital letters',
  root: 'the root 1.2.156.3005.2',
  'type-code': 'a type code of 21 characters that begins with a credit code',
  'issuer-code': 'an issuing body of 18 characters (a credit code) or 6 digits',
  serial: 'a serial number of 1 to 32 digits and capital letters',
  version: 'a version from 001 to 999',
  check: 'the check character of the parts before it',
};

function malformed(faults: readonly IdentifierFault[]): InteropError {
  const texts = faults.map((fault) => expected[fault]);
  return new InteropError('identifier-malformed', `identifier: expected ${texts.join('; ')}`);
}
