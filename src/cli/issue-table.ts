import { join } from 'node:path';
import type { LicenseType } from '../catalog/index.ts';
import type { BatchRow, IssueOptions, Issuer } from '../issuer/index.ts';
import { encodeLink, type StatusReference } from '../license/index.ts';
import { CommandError, exitCode, problemLines, problemsOf, usageError, wordsOf } from './errors.ts';
import { exists, locked, makeFolder, writeWhole } from './files.ts';
import { createProgress } from './progress.ts';
import { readTable } from './record-input.ts';
import { allocate, readStatusFile, writeStatusFile } from './status-file.ts';
import { print, printJson } from './terminal.ts';

export interface IssueTableOptions {
  readonly agency: Issuer;
  readonly type: LicenseType;
  readonly csv: string;
  readonly outDir: string;
  readonly statusFile: string | undefined;
  readonly link: string | undefined;
  readonly json: boolean;
  optionsFor(status: StatusReference | undefined): IssueOptions;
  draw(text: string): string | Uint8Array;
}

interface Outcome {
  /** Line of the table, the header being 1. */
  readonly row: number;
  readonly file: string;
  readonly status: string;
  readonly error: string;
}

/** Issues every good row of a table and names every bad one. */
export async function issueTable(options: IssueTableOptions): Promise<void> {
  const { agency, type, csv, outDir, link } = options;
  const rows = readTable(csv, type);
  makeFolder(outDir);
  const outcomes: Outcome[] = [];
  const complaints: string[] = [];
  const refuse = (row: number, lines: readonly string[]): void => {
    outcomes.push({ row, file: '', status: '', error: lines.join(' | ') });
    complaints.push(`row ${row}:`, ...lines.map((line) => `  ${line}`));
  };

  const resultPath = join(outDir, 'result.csv');
  // Of the licenses of an earlier table nobody else knows where their statuses stand.
  if (exists(resultPath)) {
    throw usageError(
      `${resultPath}: the folder holds the licenses of an earlier table`,
      'give --out-dir another folder',
    );
  }
  const progress = createProgress(process.stderr, rows.length);
  const fitting: { readonly line: number; readonly fields: object }[] = [];
  for (const row of rows) {
    if ('problem' in row) refuse(row.line, [row.problem]);
    else {
      const problems = await problemsOfRow(agency, type, row.fields);
      if (problems.length > 0) refuse(row.line, problems);
      else fitting.push(row);
    }
  }
  for (let done = 0; done < rows.length - fitting.length; done++) progress.step();

  const statuses = await takeStatuses(options.statusFile, fitting.length);
  const batch = fitting.map(({ fields }, at) => ({ fields, ...options.optionsFor(statuses[at]) }));
  const digits = Math.max(4, String(rows.length + 1).length);
  for await (const result of agency.issueBatch(type.key as never, batch as unknown as BatchRow<never>[])) {
    const { line } = fitting[result.row] as { line: number };
    if (result.ok) {
      const file = `${String(line).padStart(digits, '0')}.cwt`;
      const shown = link === undefined ? result.text : encodeLink(result.bytes, type, link);
      writeWhole(join(outDir, file), result.bytes);
      writeWhole(join(outDir, file.replace('.cwt', '.png')), options.draw(shown));
      const status = statuses[result.row];
      outcomes.push({
        row: line,
        file,
        status: status === undefined ? '' : `${status.list}/${status.index}`,
        error: '',
      });
    } else refuse(line, [wordsOf(result.error.code, result.error.message)]);
    progress.step();
  }
  progress.end();

  outcomes.sort((a, b) => a.row - b.row);
  writeWhole(resultPath, csvOf(outcomes));
  const issued = outcomes.filter(({ file }) => file !== '').length;
  const bad = outcomes.length - issued;
  if (options.json) {
    const named = outcomes.map(({ row, file, status, error }) => {
      return error === '' ? { row, file, ...(status !== '' && { status }) } : { row, error };
    });
    printJson({ issued, bad, folder: outDir, result: resultPath, rows: named });
  } else print(`${issued} licenses issued into ${outDir}, ${bad} rows refused; see ${resultPath}`);
  if (bad > 0) {
    const count = bad === 1 ? '1 row was' : `${bad} rows were`;
    throw new CommandError(exitCode.input, `${csv}: ${count} refused, the others are issued`, complaints);
  }
}

async function problemsOfRow(agency: Issuer, type: LicenseType, fields: object): Promise<readonly string[]> {
  try {
    await agency.measure(type.key as never, fields as never);
    return [];
  } catch (error) {
    const problems = problemsOf(error as never);
    if (problems.length === 0) throw error;
    return problemLines(problems);
  }
}

async function takeStatuses(path: string | undefined, count: number): Promise<readonly StatusReference[]> {
  if (path === undefined || count === 0) return [];
  return locked(path, () => {
    const { state, indices } = allocate(readStatusFile(path), count);
    writeStatusFile(path, state);
    return indices.map((index) => ({ list: state.list, index }));
  });
}

function csvOf(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ row, file, status, error }) => [String(row), file, status, error]);
  return [['row', 'file', 'status', 'error'], ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
