import { CatalogError } from '../core/index.ts';
import { contributionState, criminalRecord } from './codes/certificate.ts';
import { compositionForm, copyKind, economicNature, enterpriseType } from './codes/enterprise.ts';
import { ethnicity, sex } from './codes/person.ts';
import { drivingLicenseState, energyType, useCharacter, vehicleClasses } from './codes/vehicle.ts';
import type { KnownKind } from './known-kinds.ts';
import type { Bilingual, Kind, LicenseType, LicenseTypeTexts } from './types.ts';

const loaders: Readonly<Record<string, () => Promise<{ readonly texts: unknown }>>> = {
  'business-license': () => import('./texts/business-license.ts'),
  'driving-license': () => import('./texts/driving-license.ts'),
  'marriage-certificate': () => import('./texts/marriage-certificate.ts'),
  'no-criminal-record': () => import('./texts/no-criminal-record.ts'),
  'pension-contribution-record': () => import('./texts/pension-contribution-record.ts'),
  'resident-identity-card': () => import('./texts/resident-identity-card.ts'),
  'special-industry-license-hotel': () => import('./texts/special-industry-license-hotel.ts'),
  'vehicle-license': () => import('./texts/vehicle-license.ts'),
};

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
  const load = Object.hasOwn(loaders, type.key) ? loaders[type.key] : undefined;
  if (load === undefined) throw new CatalogError('type-unknown', 'license type: this catalog has no texts for it');
  return (await load()).texts as LicenseTypeTexts<Type>;
}

const tables = {
  sex,
  ethnicity,
  vehicleClasses,
  drivingLicenseState,
  useCharacter,
  energyType,
  enterpriseType,
  copyKind,
  compositionForm,
  economicNature,
  criminalRecord,
  contributionState,
};

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
  const { codeTexts, named, vehicleTypeTexts } = await import('./codes/texts.ts');
  if (known.name === 'vehicleType') return vehicleTypeTexts;
  if (known.name !== 'code' && known.name !== 'codeSet') return undefined;
  const names = Object.keys(tables) as (keyof typeof tables)[];
  const name = names.find((each) => tables[each] === known.table);
  return name && named(Object.keys(known.table), codeTexts[name]);
}
