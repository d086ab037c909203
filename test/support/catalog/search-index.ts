import { readFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';
import { loadTexts } from '../../../src/catalog/texts.ts';
import type { LicenseType } from '../../../src/catalog/types.ts';

export const searchIndexPath = new URL('../../../src/catalog/search-index.ts', import.meta.url);

export function searchIndexText(): string {
  return readFileSync(searchIndexPath, 'utf8');
}

const hasChinese = (text: string) => /[\u4e00-\u9fff]/.test(text);

function initialsOf(name: string): string {
  const letters = pinyin(name.replace(/（.*?）/g, ''), { pattern: 'first', toneType: 'none', type: 'array' });
  return letters
    .join('')
    .toLowerCase()
    .replace(/[^a-z]/g, '');
}

const quoted = (text: string) => (text.includes("'") ? JSON.stringify(text) : `'${text}'`);

/** What `src/catalog/search-index.ts` must be. */
export async function searchIndex(types: readonly LicenseType[]): Promise<string> {
  const rows = await Promise.all(
    types.map(async (type) => {
      const { name, aliases } = await loadTexts(type);
      const initials = new Set([name.zh, ...aliases].filter(hasChinese).map(initialsOf));
      // People leave out what all documents of the republic begin with.
      initials.add(initialsOf(name.zh.replace(/^中华人民共和国|^上海市/, '')));
      const row = [
        type.key,
        name.zh,
        name.en,
        aliases.join('|'),
        [...initials].filter((each) => each.length > 1).join(' '),
      ];
      return `  [${row.map(quoted).join(', ')}],\n`;
    }),
  );
  return `/* Made by test/support/catalog/write.ts from the texts: key, names, aliases, initials of the pinyin. */
// biome-ignore format: one line a type
export const searchIndex: readonly (readonly [key: string, zh: string, en: string, aliases: string, initials: string])[] = [
${rows.join('')}];
`;
}
