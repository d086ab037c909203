import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The text of a file of the project, by its path from the top. */
export function readText(path: string): string {
  return readFileSync(root + path, 'utf8');
}

/** The texts of all TypeScript files below a folder, by their paths from the top. */
export function sourcesOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(root + folder, { recursive: true, encoding: 'utf8' });
  return new Map(
    paths
      .filter((path) => path.endsWith('.ts'))
      .map((path) => [`${folder}/${path}`, readText(`${folder}/${path}`)] as const),
  );
}

/** The contents of the one fenced block that begins with ``` and `info`. */
export function blockOf(document: string, info: string): string {
  const found = [...document.matchAll(/^```([^\n]*)\n(.*?)^```$/gms)].filter(([, name]) => name === info);
  if (found.length !== 1) throw new Error(`expected one block «${info}», found ${found.length}`);
  return found[0]?.[2] ?? '';
}

/** The rows of every table whose head begins with these cells, cells trimmed, head and rule left out. */
export function rowsOf(document: string, ...head: readonly string[]): string[][] {
  const rows: string[][] = [];
  let inside = false;
  for (const line of document.split('\n')) {
    if (!line.startsWith('|')) inside = false;
    const cells = line
      .split(/(?<!\\)\|/)
      .slice(1, -1)
      .map((cell) => cell.trim());
    if (inside && !/^-+$/.test(cells[0] ?? '')) rows.push(cells);
    if (line.startsWith('|') && head.every((cell, i) => cells[i] === cell)) inside = true;
  }
  if (rows.length === 0) throw new Error(`no table with the head ${head.join(', ')}`);
  return rows;
}

/** What stands in backquotes. */
export function quoted(cell = ''): string[] {
  return [...cell.matchAll(/`([^`]+)`/g)].map(([, text]) => text as string);
}

/** The members of a union of texts in a source. */
export function unionOf(source: string, name: string): string[] {
  const [, body] = new RegExp(`export type ${name} =([^;]+);`).exec(source) ?? [];
  if (body === undefined) throw new Error(`no union ${name}`);
  return [...body.matchAll(/'([^']+)'/g)].map(([, text]) => text as string);
}
