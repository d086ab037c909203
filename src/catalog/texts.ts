import { CatalogError } from '../core/index.ts';
import type { CodeNames } from './codes/table.ts';
import type { KnownKind } from './known-kinds.ts';
import type { Bilingual, Kind, LicenseType, LicenseTypeTexts } from './types.ts';

/**
 * Loads what people read about a type: names, authority, rules, a name for each field, a complete sample;
 * `elicense/catalog`.
 *
 * @example
 * ```ts
 * const { name, sample } = await loadTexts(drivingLicense)
 * name.zh // 中华人民共和国机动车驾驶证
 * ```
 * @param type a type of this catalog
 * @throws CatalogError `type-unknown` for a type that is not of this catalog
 */
export async function loadTexts<Type extends LicenseType>(type: Type): Promise<LicenseTypeTexts<Type>> {
  // Loaded when asked for, as the texts themselves: a list of all types is no small thing.
  const { loaders } = await import('./texts/loaders.ts');
  const load = Object.hasOwn(loaders, type.key) ? loaders[type.key] : undefined;
  if (load === undefined) throw new CatalogError('type-unknown', 'license type: this catalog has no texts for it');
  return (await load()).texts as LicenseTypeTexts<Type>;
}

/**
 * Loads the Chinese and English names of the codes of a field, `elicense/catalog`; undefined for a kind without
 * codes, or with codes that have no names here.
 *
 * @example
 * ```ts
 * const names = await loadCodeTexts(drivingLicense.fields.sex[1])
 * names?.male?.zh // 男
 * ```
 * @param kind of a field
 */
export async function loadCodeTexts(kind: Kind): Promise<Readonly<Record<string, Bilingual>> | undefined> {
  const known = kind as KnownKind;
  if (known.name === 'vehicleType') {
    const { vehicleTypes } = await import('./codes/lists/vehicle.ts');
    return bilingual(vehicleTypes);
  }
  if (known.name === 'officialCode') {
    const { officialList } = await import('./codes/lists.ts');
    return bilingual(officialList(known.list));
  }
  if (known.name !== 'code' && known.name !== 'codeSet') return undefined;
  const { namesOfTable } = await import('./codes/texts.ts');
  return bilingual(namesOfTable(known.table));
}

function bilingual(names: CodeNames | undefined): Readonly<Record<string, Bilingual>> | undefined {
  return names && Object.fromEntries(Object.entries(names).map(([key, [zh, en]]) => [key, { zh, en }]));
}
