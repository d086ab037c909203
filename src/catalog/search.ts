import type { LicenseTypeKey } from './all.ts';
import { nearest } from './nearest.ts';
import type { Bilingual } from './types.ts';

/** A license type that a query may mean. */
export interface FoundLicenseType {
  readonly key: LicenseTypeKey;
  readonly name: Bilingual;
  /** The name, alias or key that the query was found in. */
  readonly matched: string;
}

const plain = (text: string) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '');

/** How well a query fits a name: 0 for not at all. */
function scoreOf(query: string, name: string, exact: number): number {
  if (name === query) return exact;
  if (name.startsWith(query)) return exact - 20;
  return (query.length > 1 || query > 'z') && name.includes(query) ? exact - 40 : 0;
}

/**
 * License types that a query may mean, the likeliest first, `elicense/catalog`: by names and aliases in Chinese and
 * English, keys, and initials of the pinyin. The index is loaded with the first search.
 *
 * @example
 * ```ts
 * const [first] = await searchLicenseTypes('驾照') // or 驾驶证, driver, jsz
 * first?.key // 'driving-license'
 * ```
 * @param query as it was typed; at most its first 64 characters count
 * @param limit most results, default 10
 */
export async function searchLicenseTypes(query: string, limit = 10): Promise<readonly FoundLicenseType[]> {
  const { searchIndex } = await import('./search-index.ts');
  const wanted = plain(query.slice(0, 64));
  if (wanted === '') return [];
  const found = searchIndex.map(([key, zh, en, aliases, initials]) => {
    const names = [zh, ...aliases.split('|'), en, key];
    const fits = [
      ...names.map((name) => [scoreOf(wanted, plain(name), 100), name] as const),
      ...initials.split(' ').map((name) => [scoreOf(wanted, name, 90), name] as const),
    ];
    const [score, matched] = fits.reduce((best, each) => (each[0] > best[0] ? each : best));
    return { score, result: { key: key as LicenseTypeKey, name: { zh, en }, matched } };
  });
  const hits = found.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  if (hits.length > 0) return hits.slice(0, limit).map(({ result }) => result);
  const near = nearest(
    query,
    found.map(({ result }) => result.key),
  );
  return found.flatMap(({ result }) => (result.key === near ? [result] : []));
}
