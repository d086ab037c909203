import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { catalogPages, folder } from '../docs/catalog-pages.ts';

it('docs/catalog is what the catalog gives: npx tsx test/docs/catalog-pages.ts', async () => {
  const pages = await catalogPages();
  const files = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'corrections.md');
  expect(files.sort()).toEqual([...pages.keys()].sort());
  for (const [name, text] of pages) expect([name, readFileSync(folder + name, 'utf8') === text]).toEqual([name, true]);
}, 60_000);
