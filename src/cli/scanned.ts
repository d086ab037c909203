import { utf8Decode } from '../core/index.ts';
import { readWasmBinary } from '../qr/node.ts';
import { scan } from '../qr/scan.ts';
import { CommandError, inFile, inputError } from './errors.ts';
import { filesOf, readBytes } from './files.ts';
import { isPicture } from './signed-file.ts';

const expected = 'a picture of a QR code (PNG or JPEG), a text that begins with EL1: or https://, or a license (CWT)';
const maxStandardInputBytes = 67_108_864;

/** One thing to verify or to look into. */
export interface Scanned {
  /** Where it came from: a file's name, `standard input`, or `text`. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Something that could not be read. */
export interface Unreadable {
  readonly name: string;
  readonly error: CommandError;
}

/**
 * What the arguments stand for: texts, files, folders of files, and `-` for standard input. One thing that cannot be
 * read throws; among several it is given back as such and stops no other.
 */
export async function readScanned(items: readonly string[]): Promise<(Scanned | Unreadable)[]> {
  const sources = items.flatMap((item) => (isText(item) || item === '-' ? [item] : filesOf([item]).filter(isNoTable)));
  if (sources.length === 0) throw inputError(`${items.join(', ')}: holds no files`, `expected: ${expected}`);
  const found: (Scanned | Unreadable)[] = [];
  for (const source of sources) {
    try {
      if (isText(source)) found.push({ name: 'text', content: source });
      else if (source === '-') found.push(...(await contentsOf('standard input', await readStandardInput())));
      else found.push(...(await contentsOf(source, readBytes(source, expected))));
    } catch (error) {
      if (sources.length === 1 || !(error instanceof CommandError)) throw error;
      found.push({ name: source, error });
    }
  }
  return found;
}

/** In a folder of issued licenses stands the table that says which. */
function isNoTable(path: string, _: number, all: readonly string[]): boolean {
  return all.length === 1 || !/\.csv$/i.test(path);
}

function isText(item: string): boolean {
  return /^(?:EL1:|https:\/\/)/i.test(item);
}

async function contentsOf(name: string, bytes: Uint8Array): Promise<Scanned[]> {
  if (bytes.length === 0) throw inputError(`${name}: is empty`, `expected: ${expected}`);
  if (isPicture(bytes)) return codesOf(name, bytes);
  const text = bytes[0] === 0xd2 ? undefined : utf8Decode(bytes);
  // Editors put a byte order mark before a text.
  return [{ name, content: text?.replace(/^\ufeff/, '').trimEnd() ?? bytes }];
}

/** The codes of a picture that look like licenses; all of them where none does. */
async function codesOf(name: string, bytes: Uint8Array): Promise<Scanned[]> {
  let codes: readonly { readonly text: string }[];
  try {
    codes = await scan(bytes, { wasmBinary: await readWasmBinary() });
  } catch (error) {
    throw inFile(name, error, expected);
  }
  const ours = codes.filter(({ text }) => /^(?:EL1:|https:\/\/[^#]*#\d+$)/.test(text));
  const chosen = ours.length > 0 ? ours : codes;
  return chosen.map(({ text }, at) => ({
    name: chosen.length === 1 ? name : `${name} (code ${at + 1})`,
    content: text,
  }));
}

async function readStandardInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    length += (part as Buffer).length;
    if (length > maxStandardInputBytes) throw inputError(`standard input: over ${maxStandardInputBytes} bytes`);
    parts.push(part as Buffer);
  }
  return new Uint8Array(Buffer.concat(parts));
}
