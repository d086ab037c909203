import { licenseTypes } from '../../catalog/index.ts';
import { isLicenseError, isText } from '../../core/index.ts';
import { decodeText } from '../../license/index.ts';
import { measure } from '../../qr/index.ts';
import { openWalletLicense, type Presentation, type WalletLicense } from '../../wallet/index.ts';
import { sha256 } from '../algorithms.ts';
import { inFile, inputError, usageError } from '../errors.ts';
import { writeWhole } from '../files.ts';
import { readSigner } from '../keys.ts';
import { drawQr } from '../qr-picture.ts';
import { qrText } from '../qr-text.ts';
import { readScanned } from '../scanned.ts';
import { print, printJson, table } from '../terminal.ts';

/** Options of `present`, as commander gives them. */
export interface PresentCommand {
  readonly license: string;
  readonly key: string;
  readonly disclose?: readonly string[];
  readonly scene?: string;
  readonly audience?: string;
  readonly nonce?: Uint8Array;
  readonly at?: Date;
  readonly out: string;
  readonly qr?: string;
  readonly json?: true;
}

const expected = 'a selective license, as its issuer gave it, bound to this key';

async function openLicense({ license: source, key, at }: PresentCommand): Promise<WalletLicense> {
  const [scanned, another] = await readScanned([source]);
  if (scanned === undefined || another !== undefined) {
    throw inputError(`${source}: expected one file`, `expected: ${expected}`);
  }
  if ('error' in scanned) throw scanned.error;
  const { content, name } = scanned;
  const signer = await readSigner(key);
  try {
    const bytes = isText(content) ? decodeText(content).bytes : content;
    const clock = (): Date => at ?? new Date();
    return await openWalletLicense(bytes, { signer, types: licenseTypes, sha256, clock });
  } catch (error) {
    throw inFile(name, error, expected);
  }
}

async function presentationOf(license: WalletLicense, command: PresentCommand): Promise<Presentation> {
  const { disclose, scene, audience, nonce } = command;
  try {
    return await license.present({ disclose, scene, audience, nonce });
  } catch (error) {
    if (!isLicenseError(error) || !error.code.startsWith('wallet-')) throw error;
    const option = scene === undefined ? '--disclose' : '--scene';
    throw usageError(`${option}: ${error.message}`, `what it can disclose: ${license.disclosable.join(', ')}`);
  }
}

export async function present(command: PresentCommand): Promise<void> {
  const { out, qr, json, audience = 'counter', disclose, scene } = command;
  if (disclose !== undefined && scene !== undefined) throw usageError('--disclose and --scene do not go together');
  if (qr !== undefined) drawQr(qr, 'EL1:');
  const license = await openLicense(command);
  const { bytes, text, disclosed, clear } = await presentationOf(license, command);
  const size = measure(text);
  writeWhole(out, bytes);
  if (qr !== undefined) writeWhole(qr, drawQr(qr, text));
  const files = [out, ...(qr === undefined ? [] : [qr])];
  if (json) {
    return printJson({
      type: license.type,
      audience,
      disclosed,
      clear,
      bytes: bytes.length,
      textCharacters: text.length,
      qrVersion: size.version,
      errorCorrection: size.errorCorrection,
      text,
      files,
    });
  }
  print(
    ...table([
      [
        'presentation',
        `${out}, ${bytes.length} bytes, ${license.type}, for ${audience}; a verifier takes it for a minute`,
      ],
      ['discloses', disclosed.length === 0 ? 'nothing' : disclosed.join(', ')],
      ['always shown', clear.join(', ')],
      ['text', `${text.length} characters`],
      ['QR code', qrText(size)],
      ...(qr === undefined ? [] : [['picture', qr]]),
    ]),
  );
}
