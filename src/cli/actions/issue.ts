import { InvalidArgumentError } from 'commander';
import type { LicenseType } from '../../catalog/index.ts';
import type { Signer } from '../../core/index.ts';
import { createIssuer, type HolderOption, type IssueOptions, type LicenseForm } from '../../issuer/index.ts';
import { checkHolderRequest, encodeLink, type IssuerReference, type StatusReference } from '../../license/index.ts';
import { measure } from '../../qr/index.ts';
import { algorithms } from '../algorithms.ts';
import { issuerReference, statusReference } from '../arguments.ts';
import { CommandError, exitCode, inFile, inputError, problemLines, problemsOf, usageError } from '../errors.ts';
import { locked, mustBeOutputs, readBytes, writeWhole } from '../files.ts';
import { issueTable } from '../issue-table.ts';
import { issuerName } from '../issuer-name.ts';
import { readPublicKey, readSigner } from '../keys.ts';
import { drawQr } from '../qr-picture.ts';
import { qrText } from '../qr-text.ts';
import { readRecord, withImages } from '../record-input.ts';
import { allocate, readStatusFile, writeStatusFile } from '../status-file.ts';
import { print, printJson, table } from '../terminal.ts';
import { namedType } from '../types.ts';

/** Options of `issue`, as commander gives them. */
export interface IssueCommand {
  readonly type?: string;
  readonly fields?: string;
  readonly csv?: string;
  readonly key: string;
  readonly issuer?: IssuerReference;
  readonly form?: LicenseForm;
  readonly holder?: string;
  readonly holderRequest?: string;
  readonly holderNonce?: Uint8Array;
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
  const type = await namedType(typeKey, command.type === undefined ? exitCode.input : exitCode.usage);
  const issuer = command.issuer ?? fromFile(path, record.issuer, issuerReference);
  if (issuer === undefined) throw usageError('--issuer is missing', 'expected: --issuer REGION/NUMBER, e.g. 310000/12');
  if (link !== undefined && !type.public) throw usageError(`--link: ${type.key} is not of the types shown as a link`);
  const signer = await readSigner(command.key);
  const fields = withImages(type, record.fields);
  const told = command.status ?? fromFile(path, record.status, statusReference);
  await mustFit(path, type.key, fields, signer, issuer);
  const { statusFile } = command;
  mustBeOutputs([out, ...(qr === undefined ? [] : [qr])], statusFile === undefined ? [] : [statusFile]);
  const holder = await holderOf(command, issuerName(issuer));
  const form = holder === undefined ? 'open' : 'selective';
  const options = { ...issueOptionsOf(command, await statusOf(command, told)), ...(holder && { holder }) };
  const agency = createIssuer({ issuer: issuerName(issuer), signer, form, algorithms, ...statusUriOf(command) });
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
      form,
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
      ['form', formText(type, form)],
      [
        'status',
        options.status === undefined
          ? 'none: a verifier takes a signature of 30 days at most'
          : `${options.status.list}/${options.status.index}`,
      ],
      ['text', `${shown.length} characters`],
      ['QR code', qrText(size)],
      ...(qr === undefined ? [] : [['picture', qr]]),
    ]),
  );
}

function formText({ carried }: LicenseType, form: LicenseForm): string {
  if (form === 'selective') return "selective: for the holder's wallet alone, which shows presentations of it";
  return carried ? 'open: whoever has it can show it, and read every field' : 'open: every field can be read';
}

/** Whom it is bound to. A request is checked before an index is given out. */
async function holderOf(
  { holder, holderRequest, holderNonce }: IssueCommand,
  issuer: string,
): Promise<HolderOption | undefined> {
  if (holder !== undefined) return { keyWithoutProof: readPublicKey(holder).publicKey };
  if (holderRequest === undefined || holderNonce === undefined) return undefined;
  const expected = 'a request made by elicense holder request, for this issuer and with this nonce';
  const request = readBytes(holderRequest, expected);
  try {
    await checkHolderRequest(request, { audience: issuer, nonce: holderNonce, now: new Date() }, algorithms);
  } catch (error) {
    throw inFile(holderRequest, error, expected);
  }
  return { request, nonce: holderNonce };
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
  const {
    fields,
    csv,
    form,
    holder,
    holderRequest,
    holderNonce,
    claims,
    status,
    statusFile,
    statusUri,
    link,
    out,
    outDir,
    qr,
  } = command;
  const named = holder ?? holderRequest;
  if (form === 'selective' && named === undefined) {
    throw usageError(
      '--form selective: whose is it?',
      'expected: --holder-request R.cbor --holder-nonce N, the proof of the wallet that it is bound to',
      'or: --holder K.pub.jwk.json, for a key that came from the holder by a way that you trust',
    );
  }
  if (named !== undefined) {
    if (form === 'open') throw usageError('--form open: is bound to nobody; leave out the holder');
    if (link !== undefined) throw usageError('--link goes with open licenses alone; leave out the holder');
    if (csv !== undefined) throw usageError('--csv goes with open licenses alone: each holder has a key of their own');
    if (holder !== undefined && holderRequest !== undefined)
      throw usageError('--holder and --holder-request do not go together', 'the request names the key, and proves it');
  }
  if ((holderRequest === undefined) !== (holderNonce === undefined)) {
    throw usageError(
      '--holder-request and --holder-nonce go together',
      'the nonce is the one that you gave the holder',
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
  const type = await namedType(command.type);
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
