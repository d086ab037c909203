import { readFileSync } from 'node:fs';
import type { Kind, LicenseType, LicenseTypeTexts, Sector } from '../../../src/catalog/index.ts';
import type { KnownKind } from '../../../src/catalog/known-kinds.ts';

/** What was researched of a type, as far as tests hold the catalog to it. */
export interface Source {
  readonly number: number;
  readonly key: string;
  readonly class: string;
  readonly sector: Sector;
  readonly officialTypeCode: string | null;
  readonly shanghaiCatalogCode: string | null;
  /** Keys of fields that are no free text. */
  readonly closed: readonly string[];
}

/** Deliberate exceptions of a sector, `type.field` or `type.field.part` with the reason. */
export interface Exceptions {
  /** Fields that the sample cannot have beside its others. */
  readonly absent: Readonly<Record<string, string>>;
  /** Fields that stay text though the source has a code. */
  readonly text: Readonly<Record<string, string>>;
}

function json(name: string): unknown {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'));
}

export const sources = json('source.json') as readonly Source[];
/** All sectors, or the one that the environment names: `SECTOR=transport`. */
export const sectors = [...new Set(sources.map(({ sector }) => sector))].filter(
  (sector) => process.env.SECTOR === undefined || process.env.SECTOR === sector,
);

export interface SectorType {
  readonly type: LicenseType;
  readonly texts: LicenseTypeTexts;
}

/** The types of a sector with their texts, and the deliberate exceptions. */
export async function loadSector(sector: Sector): Promise<{ types: SectorType[]; exceptions: Exceptions }> {
  const { types } = (await import(`../../../src/catalog/types/${sector}/index.ts`)) as {
    types: readonly LicenseType[];
  };
  const { loaders } = (await import(`../../../src/catalog/texts/${sector}/index.ts`)) as {
    loaders: Readonly<Record<string, () => Promise<{ texts: unknown }>>>;
  };
  const loaded = types.map(async (type) => {
    const load = loaders[type.key];
    if (load === undefined) throw new Error(`${type.key}: not among the loaders of texts/${sector}/index.ts`);
    return { type, texts: (await load()).texts as LicenseTypeTexts };
  });
  return { types: await Promise.all(loaded), exceptions: json(`${sector}.json`) as Exceptions };
}

/** A kind and all within it, each with its path. */
export function kindsWithin(kind: Kind, path: string): (readonly [path: string, kind: KnownKind])[] {
  const known = kind as KnownKind;
  if (known.name === 'list') return [[path, known], ...kindsWithin(known.item, path)];
  if (known.name !== 'group') return [[path, known]];
  const parts = Object.entries(known.fields);
  return [[path, known], ...parts.flatMap(([key, [, inner]]) => kindsWithin(inner, `${path}.${key}`))];
}

/** Every text of a value, with the kind that it is of. */
export function textsWithin(kind: Kind, value: unknown): (readonly [kind: KnownKind, text: string])[] {
  const known = kind as KnownKind;
  if (typeof value === 'string') return [[known, value]];
  if (known.name === 'list' && Array.isArray(value)) return value.flatMap((each) => textsWithin(known.item, each));
  if (known.name !== 'group' || typeof value !== 'object' || value === null) return [];
  const parts = value as Readonly<Record<string, unknown>>;
  return Object.entries(known.fields).flatMap(([key, [, inner]]) => textsWithin(inner, parts[key]));
}
