import { readdirSync, readFileSync } from 'node:fs';

export const indexPath = new URL('../../../src/catalog/index.ts', import.meta.url);
const typesPath = new URL('../../../src/catalog/types/', import.meta.url);

export function indexText(): string {
  return readFileSync(indexPath, 'utf8');
}

/** What `src/catalog/index.ts` must be: as it is, with every type of every sector named. */
export function catalogIndex(): string {
  const lines = readdirSync(typesPath).flatMap((sector) =>
    readdirSync(new URL(`${sector}/`, typesPath))
      .filter((file) => file !== 'index.ts')
      .map((file) => {
        const name = /export const (\w+) = /.exec(readFileSync(new URL(`${sector}/${file}`, typesPath), 'utf8'))?.[1];
        return `export { ${name} } from './types/${sector}/${file}';\n`;
      }),
  );
  const others = indexText().replace(/export \{ \w+ \} from '\.\/types\/[^']+';\n/g, '');
  return others.replace(
    'export type {\n  AnyFieldName,',
    `${lines.sort(byPath).join('')}export type {\n  AnyFieldName,`,
  );
}

function byPath(a: string, b: string): number {
  const path = (line: string): string => line.slice(line.indexOf("'"), line.lastIndexOf('.'));
  return path(a) < path(b) ? -1 : 1;
}

/** The exported names of all types. */
export function namedTypes(): string[] {
  return [...indexText().matchAll(/export \{ (\w+) \} from '\.\/types\//g)].map(([, name]) => name as string);
}
