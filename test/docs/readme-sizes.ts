import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { root } from '../check/subpaths.ts';

/** The rows `| name | … | 1.2 kB |` of a text, by name. */
export function sizesIn(text: string): ReadonlyMap<string, string> {
  return new Map(
    [...text.matchAll(/^\| ([^|]+) \|.*?([\d.]+ kB) \|$/gm)].map(([, name = '', size = '']) => [name, size]),
  );
}

/** A text with the sizes of its rows as `measured` has them. */
export function withSizes(text: string, measured: ReadonlyMap<string, string>): string {
  return text.replace(/^(\| ([^|]+) \|.*?)[\d.]+ kB \|$/gm, (row, head: string, name: string) => {
    const size = measured.get(name);
    return size === undefined ? row : `${head}${size} |`;
  });
}

// Takes the figures of docs/sizes.md over into README.md: npx tsx test/docs/readme-sizes.ts
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const readme = `${root}README.md`;
  const measured = sizesIn(readFileSync(`${root}docs/sizes.md`, 'utf8'));
  writeFileSync(readme, withSizes(readFileSync(readme, 'utf8'), measured));
}
