import { findLicenseType, type LicenseType, loadTexts, unpackFields } from '../../catalog/index.ts';
import {
  algorithmOfId,
  type CborMap,
  type CborValue,
  claim,
  decodeBase10,
  decodeBase45,
  diagnose,
  headerLabel,
  startsAsZlib,
} from '../../codec/index.ts';
import { isLicenseError, toHex } from '../../core/index.ts';
import { type DecodedLicense, decodeLicense, decodeText, encodeText } from '../../license/index.ts';
import { measure } from '../../qr/index.ts';
import { inFile, inputError } from '../errors.ts';
import { instantText } from '../moments.ts';
import { qrText } from '../qr-text.ts';
import { readScanned, type Scanned } from '../scanned.ts';
import { decodeSigned, kindOf, otherKinds, type SignedFile, whatIs } from '../signed-file.ts';
import { paletteFor, print, printJson, table } from '../terminal.ts';
import { fieldName } from '../types.ts';
import { valueText } from '../values.ts';

const expected =
  'a license, as picture, text or file; elicense trust inspect, status inspect and bundle inspect show the others';

/** One label of a license body. */
interface BodyRow {
  readonly label: CborValue;
  readonly name: string;
  readonly zh: string;
  readonly notation: string;
  readonly value: string;
}

const bodyNames: ReadonlyMap<CborValue, readonly [name: string, zh: string]> = /*@__PURE__*/ new Map<
  CborValue,
  readonly [string, string]
>([
  [0, ['type', '证照类型']],
  [-1, ['revision', '定义版本']],
  [-2, ['status', '状态索引']],
  [-3, ['validity', '有效期']],
  [-8, ['issuer', '发证机关']],
]);

const headerNames: ReadonlyMap<CborValue, string> = /*@__PURE__*/ new Map<CborValue, string>([
  [headerLabel.algorithm, 'alg'],
  [headerLabel.critical, 'crit'],
  [headerLabel.keyId, 'kid'],
  [headerLabel.type, 'typ'],
]);

const claimNames: ReadonlyMap<CborValue, string> = /*@__PURE__*/ new Map<CborValue, string>([
  [claim.issuer, 'iss'],
  [claim.subject, 'sub'],
  [claim.expiration, 'exp'],
  [claim.issuedAt, 'iat'],
  [claim.confirmation, 'cnf'],
  [claim.status, 'status'],
  [claim.licenseBody, 'license body'],
]);

async function bodyRows(license: DecodedLicense, type: LicenseType | undefined): Promise<BodyRow[]> {
  const texts = type && (await loadTexts(type));
  const fields: Readonly<Record<string, unknown>> =
    type === undefined ? {} : unpackFields(type, license.body, license.revision).fields;
  const common = new Map<CborValue, string>([
    [0, type === undefined ? 'not known to this version' : `${type.key} ${texts?.name.zh}`],
    [-2, license.status === undefined ? '' : `list ${license.status.list}, index ${license.status.index}`],
    [-3, await validityText(fields)],
    [-8, `${license.issuer.region}/${license.issuer.number}`],
  ]);
  const rows: BodyRow[] = [];
  for (const [label, value] of license.body) {
    const [key, definition] = Object.entries(type?.fields ?? {}).find(([, [own]]) => own === label) ?? [];
    const [name, zh] = bodyNames.get(label) ?? [
      key ?? '?',
      key === undefined || texts === undefined ? '' : (fieldName(texts, key)?.zh ?? ''),
    ];
    const decoded = key === undefined || fields[key] === undefined ? '' : await valueText(definition?.[1], fields[key]);
    rows.push({ label, name, zh, notation: diagnose(value), value: common.get(label) ?? decoded });
  }
  return rows;
}

async function validityText({ validFrom, validUntil }: Readonly<Record<string, unknown>>): Promise<string> {
  if (validFrom === undefined || validUntil === undefined) return '';
  return `${String(validFrom)} to ${await valueText(undefined, validUntil)}`;
}

function open({ name, content }: Scanned): { bytes: Uint8Array; form: string; shown: string } {
  try {
    if (typeof content !== 'string') return { bytes: content, form: 'bytes', shown: encodeText(content) };
    const { bytes, form } = decodeText(content);
    return { bytes, form, shown: content.replace(/[\r\n\t]/g, '') };
  } catch (error) {
    throw inFile(name, error, expected);
  }
}

function mapRows(map: CborMap, names: ReadonlyMap<CborValue, string>): string[][] {
  return [...map].map(([label, value]) => [
    diagnose(label),
    names.get(label) ?? '?',
    diagnose(value),
    explainValue(label, value),
  ]);
}

function explainValue(label: CborValue, value: CborValue): string {
  if (label === claim.expiration || label === claim.issuedAt) {
    return typeof value === 'number' && value < 2 ** 42 ? instantText(new Date(value * 1000)) : '';
  }
  return '';
}

function headerRows(header: CborMap): string[][] {
  return mapRows(header, headerNames).map(([label = '', name = '', notation = '']) => {
    if (name === 'alg')
      return [label, name, notation, algorithmOfId(header.get(headerLabel.algorithm)) ?? 'not one of ours'];
    return [label, name, notation, name === 'typ' ? kindOf(header.get(headerLabel.type)) : ''];
  });
}

/** All that a license says of itself. */
interface Inspection extends SignedFile {
  readonly name: string;
  readonly form: string;
  readonly bytes: Uint8Array;
  /** The text of its QR code. */
  readonly shown: string;
  readonly license: DecodedLicense | undefined;
  readonly licenseType: LicenseType | undefined;
  readonly body: readonly BodyRow[];
}

/** The commands that show what is no license. */
const inspectors: ReadonlyMap<string, string> = /*@__PURE__*/ new Map([
  ['a root', 'elicense trust inspect'],
  ['a trust list', 'elicense trust inspect'],
  ['a revocation set', 'elicense status inspect'],
  ['an offline bundle', 'elicense bundle inspect'],
]);

async function examine(scanned: Scanned): Promise<Inspection> {
  const opened = open(scanned);
  let signed: SignedFile;
  try {
    signed = decodeSigned(opened.bytes);
  } catch (error) {
    const kind = whatIs(opened.bytes);
    if (!otherKinds.includes(kind)) throw inFile(scanned.name, error, expected);
    const command = inspectors.get(kind);
    throw inputError(`${scanned.name}: is ${kind}`, command ? `${command} shows it` : `expected: ${expected}`);
  }
  const license = decodedOr(opened.bytes);
  const licenseType = license && findLicenseType(license.typeNumber);
  const body = license === undefined ? [] : await bodyRows(license, licenseType);
  return { name: scanned.name, ...opened, ...signed, license, licenseType, body };
}

function decodedOr(bytes: Uint8Array): DecodedLicense | undefined {
  try {
    return decodeLicense(bytes);
  } catch (error) {
    if (isLicenseError(error)) return undefined;
    throw error;
  }
}

export async function inspect(item: string, { json }: { readonly json?: true }): Promise<void> {
  const scanned = await readScanned([item]);
  const [first] = scanned;
  if (first === undefined || scanned.length > 1) {
    throw inputError(`${item}: holds ${scanned.length} codes or files`, 'expected: one');
  }
  if ('error' in first) throw first.error;
  const inspection = await examine(first);
  if (json) printInspectionJson(inspection);
  else printInspection(inspection);
}

function printInspectionJson({ name, form, type, licenseType, sign1, bytes, shown, claims, body }: Inspection): void {
  const qr = measurable(shown);
  printJson({
    verified: false,
    input: name,
    form,
    kind: kindOf(type),
    ...(licenseType !== undefined && { type: licenseType.key }),
    sizes: {
      bytes: bytes.length,
      protected: sign1.protectedBytes.length,
      payload: sign1.payload.length,
      signature: sign1.signature.length,
    },
    ...(qr !== undefined && { qr }),
    header: diagnose(sign1.protectedHeader),
    signature: toHex(sign1.signature),
    claims: diagnose(claims),
    body: body.map(({ label, ...row }) => ({ label: String(label), ...row })),
  });
}

function printInspection(inspection: Inspection): void {
  const { name, form, type, licenseType, sign1, bytes, claims, body } = inspection;
  const { bold, dim, yellow } = paletteFor(process.stdout);
  const dimmed = (rows: readonly (readonly string[])[]) =>
    rows.map(([label = '', ...rest]) => [{ text: label, paint: dim }, ...rest]);
  const outer = mapRows(claims, claimNames).map(([label = '', key = '', ...rest]) => {
    return key === 'license body' && body.length > 0 ? [label, key, 'see below', ''] : [label, key, ...rest];
  });
  const rows = body.map(({ label, name: key, zh, notation, value }) => [diagnose(label), key, zh, notation, value]);
  print(
    bold(yellow('NOT VERIFIED 未核验: this only shows what the bytes say. Anybody can write such bytes.')),
    `${name}: ${kindOf(type)}${licenseType === undefined ? '' : `, ${licenseType.key}`}, ${bytes.length} bytes, as ${form}`,
    '',
    bold('header (protected)'),
    ...table(dimmed(headerRows(sign1.protectedHeader)), { indent: 2, widths: [8, 14, 24] }),
    bold('claims'),
    ...table(dimmed(outer), { indent: 2, widths: [8, 14, 24] }),
    ...(rows.length === 0 ? [] : [bold('license body')]),
    ...table(dimmed(rows), { indent: 2, widths: [4, 15, 16, 27] }),
    bold('signature'),
    ...table([[toHex(sign1.signature)]], { indent: 2 }),
    bold('sizes'),
    ...table(sizeRows(inspection), { indent: 2 }),
  );
}

function sizeRows({ sign1, bytes, shown }: Inspection): string[][] {
  const header = sign1.protectedBytes.length;
  const payload = sign1.payload.length;
  const signature = sign1.signature.length;
  const framing = bytes.length - header - payload - signature;
  const qr = measurable(shown);
  return [
    [
      'signed',
      `${bytes.length} bytes: header ${header}, payload ${payload}, signature ${signature}, framing ${framing}`,
    ],
    [
      'text',
      `${shown.length} characters, ${isCompressed(shown) ? 'compressed' : 'not compressed, which would not be shorter'}`,
    ],
    ['QR code', qr === undefined ? 'too large for one symbol' : qrText(qr)],
  ];
}

function measurable(shown: string): ReturnType<typeof measure> | undefined {
  try {
    return measure(shown);
  } catch (error) {
    if (isLicenseError(error, 'qr-too-large')) return undefined;
    throw error;
  }
}

function isCompressed(shown: string): boolean {
  const digits = shown.indexOf('#') + 1;
  return startsAsZlib(shown.startsWith('EL1:') ? decodeBase45(shown, 4) : decodeBase10(shown, digits));
}
