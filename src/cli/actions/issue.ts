import { InvalidArgumentError } from 'commander';
import type { Signer } from '../../core/index.ts';
import { createIssuer, type IssueOptions } from '../../issuer/index.ts';
import { encodeLink, type IssuerReference, type StatusReference } from '../../license/index.ts';
import { measure, renderPng, renderSvg } from '../../qr/index.ts';
import { issuerReference, statusReference } from '../arguments.ts';
import { CommandError, exitCode, inputError, problemLines, problemsOf, usageError } from '../errors.ts';
import { locked, writeWhole } from '../files.ts';
import { issueTable } from '../issue-table.ts';
import { issuerName } from '../issuer-name.ts';
import { readSigner } from '../keys.ts';
import { qrText } from '../qr-text.ts';
import { readRecord, withImages } from '../record-input.ts';
import { allocate, readStatusFile, writeStatusFile } from '../status-file.ts';
import { print, printJson, table } from '../terminal.ts';
import { typeOf } from '../types.ts';

/** Options of `issue`, as commander gives them. */
export interface IssueCommand {
  readonly type?: string;
  readonly fields?: string;
  readonly csv?: string;
  readonly key: string;
  readonly issuer?: IssuerReference;
  readonly form: 'open' | 'selective';
  readonly status?: StatusReference;
  readonly statusFile?: string;
  readonly statusUri?: string;
  readonly claims: 'compact' | 'interoperable';
  readonly issuedAt?: Date;
  readonly expiresAt?: Date;
  readonly link?: string;
  readonly out?: string;
  readonly qr?: string;
  readonly outDir?: string;
  readonly json?: true;
}

/** How a QR picture is drawn, by the ending of its name. */
function drawQr(path: string, text: string): string | Uint8Array {
  if (path.endsWith('.png')) return renderPng(text, { moduleSizePixels: 8 });
  if (path.endsWith('.svg')) return renderSvg(text);
  throw usageError(`--qr ${path}: expected a name that ends in .png or .svg`);
}

function issueOptionsOf(command: IssueCommand, status: StatusReference | undefined): IssueOptions {
  const { claims, issuedAt, expiresAt } = command;
  return {
    claims,
    ...(status !== undefined && { status }),
    ...(issuedAt !== undefined && { issuedAt }),
    ...(expiresAt !== undefined && { expiresAt }),
  };
}

/** What stands beside the fields in their file; the option's own parser says what is wrong with it. */
function fromFile<Value>(path: string, text: string | undefined, read: (text: string) => Value): Value | undefined {
  if (text === undefined) return undefined;
  try {
    return read(text);
  } catch (error) {
    if (error instanceof InvalidArgumentError) throw inputError(`${path}: ${error.message}`);
    throw error;
  }
}

/** Where the status will stand: as told, or the next index of a state file. */
async function statusOf(
  command: IssueCommand,
  told: StatusReference | undefined,
): Promise<StatusReference | undefined> {
  const { statusFile } = command;
  if (statusFile === undefined) return told;
  return locked(statusFile, () => {
    const { state, indices } = allocate(readStatusFile(statusFile), 1);
    writeStatusFile(statusFile, state);
    return { list: state.list, index: indices[0] as number };
  });
}

async function issueOne(command: IssueCommand, path: string): Promise<void> {
  const { out, qr, link, json } = command;
  if (out === undefined) throw usageError('--out is missing', 'expected: --out L.cwt, the license to write');
  if (qr !== undefined) drawQr(qr, 'EL1:');
  const record = readRecord(path);
  const typeKey = command.type ?? record.type;
  if (typeKey === undefined) throw usageError('--type is missing', 'elicense catalog list shows the types');
  const type = typeOf(typeKey, command.type === undefined ? exitCode.input : exitCode.usage);
  const issuer = command.issuer ?? fromFile(path, record.issuer, issuerReference);
  if (issuer === undefined) throw usageError('--issuer is missing', 'expected: --issuer REGION/NUMBER, e.g. 310000/12');
  if (link !== undefined && !type.public) throw usageError(`--link: ${type.key} is not of the types shown as a link`);
  const signer = await readSigner(command.key);
  const fields = withImages(type, record.fields);
  const told = command.status ?? fromFile(path, record.status, statusReference);
  await mustFit(path, type.key, fields, signer, issuer);
  const options = issueOptionsOf(command, await statusOf(command, told));
  const agency = createIssuer({ issuer: issuerName(issuer), signer, form: 'open', ...statusUriOf(command) });
  const { bytes, text } = await agency.issue(type.key as never, fields as never, options);
  const shown = link === undefined ? text : encodeLink(bytes, type, link);
  const size = measure(shown);
  writeWhole(out, bytes);
  if (qr !== undefined) writeWhole(qr, drawQr(qr, shown));
  const files = [out, ...(qr === undefined ? [] : [qr])];
  if (json) {
    return printJson({
      type: type.key,
      issuer: issuerName(issuer),
      ...(options.status !== undefined && { status: `${options.status.list}/${options.status.index}` }),
      bytes: bytes.length,
      textCharacters: shown.length,
      qrVersion: size.version,
      errorCorrection: size.errorCorrection,
      text: shown,
      files,
    });
  }
  print(
    ...table([
      ['license', `${out}, ${bytes.length} bytes, ${type.key}, signed by ${issuerName(issuer)}`],
      [
        'status',
        options.status === undefined
          ? 'none: the signature lives 30 days at most'
          : `${options.status.list}/${options.status.index}`,
      ],
      ['text', `${shown.length} characters`],
      ['QR code', qrText(size)],
      ...(qr === undefined ? [] : [['picture', qr]]),
    ]),
  );
}

/** All wrong fields at once, before an index is given out or anything is signed. */
async function mustFit(
  path: string,
  type: string,
  fields: object,
  signer: Signer,
  issuer: IssuerReference,
): Promise<void> {
  try {
    await createIssuer({ issuer: issuerName(issuer), signer, form: 'open' }).measure(type as never, fields as never);
  } catch (error) {
    const problems = problemsOf(error as never);
    if (problems.length === 0) throw error;
    const count = problems.length === 1 ? '1 field is' : `${problems.length} fields are`;
    throw new CommandError(exitCode.input, `${path}: ${count} not as ${type} demands`, [
      ...problemLines(problems),
      `elicense catalog show ${type}   lists all fields`,
    ]);
  }
}

function statusUriOf({ statusUri, statusFile }: IssueCommand): { readonly statusUri?: string } {
  if (statusUri !== undefined) return { statusUri };
  return statusFile === undefined ? {} : { statusUri: readStatusFile(statusFile).uri };
}

function checkTogether(command: IssueCommand): void {
  const { fields, csv, form, claims, status, statusFile, statusUri, link, out, outDir, qr } = command;
  if (form === 'selective') {
    throw usageError(
      '--form selective: is not available in this version',
      'open is: every field can be read by whoever scans',
    );
  }
  if ((fields === undefined) === (csv === undefined)) {
    throw usageError('expected either --fields F.json for one license or --csv PEOPLE.csv for many');
  }
  if (status !== undefined && statusFile !== undefined)
    throw usageError('--status and --status-file do not go together');
  if (claims === 'interoperable' && statusUri === undefined && statusFile === undefined && status !== undefined) {
    throw usageError('--claims interoperable: a status needs --status-uri, the location that the trust list has');
  }
  if (link !== undefined && !/^https:\/\/[!-"$-~]{1,92}$/.test(link)) {
    throw usageError('--link: expected https://HOST/PATH without #, at most 100 characters');
  }
  if (csv === undefined) {
    if (outDir !== undefined) throw usageError('--out-dir goes with --csv; one license goes to --out');
    return;
  }
  if (outDir === undefined)
    throw usageError('--out-dir is missing', 'expected: --out-dir DIR, the folder for the licenses');
  for (const [name, value] of Object.entries({ '--out': out, '--qr': qr, '--status': status })) {
    if (value !== undefined) throw usageError(`${name} does not go with --csv`, 'see --out-dir and --status-file');
  }
}

async function issueMany(command: IssueCommand, csv: string, outDir: string): Promise<void> {
  if (command.type === undefined) throw usageError('--type is missing', 'elicense catalog list shows the types');
  if (command.issuer === undefined)
    throw usageError('--issuer is missing', 'expected: --issuer REGION/NUMBER, e.g. 310000/12');
  const type = typeOf(command.type);
  if (command.link !== undefined && !type.public)
    throw usageError(`--link: ${type.key} is not of the types shown as a link`);
  const signer = await readSigner(command.key);
  const agency = createIssuer({ issuer: issuerName(command.issuer), signer, form: 'open', ...statusUriOf(command) });
  await issueTable({
    agency,
    type,
    csv,
    outDir,
    statusFile: command.statusFile,
    link: command.link,
    json: command.json === true,
    optionsFor: (status) => issueOptionsOf(command, status),
    draw: (text) => drawQr('.png', text),
  });
}

export async function issue(command: IssueCommand): Promise<void> {
  checkTogether(command);
  if (command.csv !== undefined) await issueMany(command, command.csv, command.outDir as string);
  else await issueOne(command, command.fields as string);
}
