import { CsvError, parse } from 'csv-parse/sync';
import { type Kind, type LicenseType, nearest } from '../catalog/index.ts';
import { inputError } from './errors.ts';
import { readJson, readText } from './files.ts';

const fieldsExpected = 'a JSON object with the fields, such as elicense catalog sample TYPE prints';
const csvExpected = 'a table as CSV in UTF-8, with the keys of the fields in its first row';

/** A record, and what may stand around it in its file. */
export interface RecordFile {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly type?: string;
  readonly issuer?: string;
  readonly status?: string;
}

/** Reads `{ …fields }` or `{ type, issuer, status, fields }`. */
export function readRecord(path: string): RecordFile {
  const value = readJson(path, fieldsExpected);
  const { fields, type, issuer, status } = value;
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return { fields: value };
  for (const [name, item] of Object.entries({ type, issuer, status })) {
    if (item !== undefined && typeof item !== 'string') {
      throw inputError(`${path}: ${name} must be a text`, `expected: ${fieldsExpected}`);
    }
  }
  return {
    fields: fields as Readonly<Record<string, unknown>>,
    ...(typeof type === 'string' && { type }),
    ...(typeof issuer === 'string' && { issuer }),
    ...(typeof status === 'string' && { status }),
  };
}

/** Images in a record: JSON has no bytes, so they stand as base64 or as base64url. */
export function withImages(type: LicenseType, fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).map(([key, value]) => [
      key,
      kindOf(type, key)?.name === 'image' ? imageBytes(value) : value,
    ]),
  );
}

function imageBytes(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[\w+/-]+={0,2}$/.test(value)) return value;
  return new Uint8Array(Buffer.from(value, 'base64'));
}

function kindOf(type: LicenseType, key: string): Kind | undefined {
  return Object.hasOwn(type.fields, key) ? type.fields[key]?.[1] : undefined;
}

/** One row of a table, or why it cannot be read. */
export type TableRow =
  | { readonly line: number; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly line: number; readonly problem: string };

/** Reads a table of records. A cell left empty is a field left out; lists have `;` between their items. */
export function readTable(path: string, type: LicenseType): TableRow[] {
  const [header, ...rows] = parseCsv(path);
  if (header === undefined) throw inputError(`${path}: is empty`, `expected: ${csvExpected}`);
  const keys = header.cells.map((key) => key.trim());
  const known = [...Object.keys(type.fields), ...(type.validity === 'none' ? [] : ['validFrom', 'validUntil'])];
  // Not what stands there: in a table without such a row that is somebody's record.
  const unknown = keys.flatMap((key, at) => {
    const near = nearest(key, known);
    return known.includes(key) ? [] : [`column ${at + 1}${near === undefined ? '' : ` (did you mean ${near}?)`}`];
  });
  const twice = keys.filter((key, at) => keys.indexOf(key) !== at);
  if (unknown.length > 0) {
    throw inputError(
      `${path}: the first row names no field of ${type.key} in ${unknown.join(', ')}`,
      `its fields: ${known.join(', ')}`,
    );
  }
  if (twice.length > 0) throw inputError(`${path}: the first row names ${twice.join(', ')} twice`);
  return rows.map(({ line, cells }) => {
    if (cells.length !== keys.length) {
      return { line, problem: `${cells.length} cells where the first row has ${keys.length}` };
    }
    const entries = keys
      .map((key, at) => [key, (cells[at] as string).trim()] as const)
      .filter(([, cell]) => cell !== '');
    return {
      line,
      fields: Object.fromEntries(entries.map(([key, cell]) => [key, cellValue(kindOf(type, key), key, cell)])),
    };
  });
}

function parseCsv(path: string): { line: number; cells: string[] }[] {
  const text = readText(path, csvExpected);
  try {
    const rows = parse(text, { bom: true, info: true, relax_column_count: true, skip_empty_lines: true });
    return (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => {
      return { line: info.lines, cells: record };
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = (error as { lines?: unknown }).lines;
    throw inputError(
      `${path}: is no CSV${typeof line === 'number' ? `, line ${line}` : ''}: a quote is not closed or out of place`,
      `expected: ${csvExpected}`,
    );
  }
}

const numbers: ReadonlySet<string> = new Set(['integer', 'decimal', 'year']);
const answers: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };

/** What a cell means to a field: what does not fit is left as it is, for the check of the record to name. */
function cellValue(kind: Kind | undefined, key: string, cell: string): unknown {
  if (kind === undefined) return key === 'validUntil' && (cell === '长期' || cell === 'null') ? null : cell;
  if (/^[[{]/.test(cell)) return parsedOr(cell);
  if (numbers.has(kind.name)) return /^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : cell;
  if (kind.name === 'yesNo') return Object.hasOwn(answers, cell) ? answers[cell] : cell;
  if (kind.name === 'image') return imageBytes(cell);
  const { item } = kind as Kind & { readonly item?: Kind };
  if (kind.name !== 'codeSet' && item === undefined) return cell;
  return cell.split(';').map((each) => (item === undefined ? each.trim() : cellValue(item, key, each.trim())));
}

function parsedOr(cell: string): unknown {
  try {
    return JSON.parse(cell);
  } catch {
    return cell;
  }
}
