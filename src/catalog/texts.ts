import { CatalogError } from '../core/index.ts';
import type { CodeNames } from './codes/table.ts';
import type { KnownKind } from './known-kinds.ts';
import { loaders as agriculture } from './texts/agriculture/index.ts';
import { loaders as civilAffairs } from './texts/civil-affairs/index.ts';
import { loaders as construction } from './texts/construction/index.ts';
import { loaders as cultureTourism } from './texts/culture-tourism/index.ts';
import { loaders as education } from './texts/education/index.ts';
import { loaders as emergencySafety } from './texts/emergency-safety/index.ts';
import { loaders as enterpriseMarket } from './texts/enterprise-market/index.ts';
import { loaders as environmentWater } from './texts/environment-water/index.ts';
import { loaders as financeTax } from './texts/finance-tax/index.ts';
import { loaders as foodDrug } from './texts/food-drug/index.ts';
import { loaders as health } from './texts/health/index.ts';
import { loaders as housingProperty } from './texts/housing-property/index.ts';
import { loaders as identityHousehold } from './texts/identity-household/index.ts';
import { loaders as laborSocialSecurity } from './texts/labor-social-security/index.ts';
import { loaders as other } from './texts/other/index.ts';
import { loaders as professionalQualification } from './texts/professional-qualification/index.ts';
import { loaders as publicSecurity } from './texts/public-security/index.ts';
import { loaders as transport } from './texts/transport/index.ts';
import type { Bilingual, Kind, LicenseType, LicenseTypeTexts } from './types.ts';

const loaders: Readonly<Record<string, () => Promise<{ readonly texts: unknown }>>> = /*@__PURE__*/ (() => ({
  ...agriculture,
  ...civilAffairs,
  ...construction,
  ...cultureTourism,
  ...education,
  ...emergencySafety,
  ...enterpriseMarket,
  ...environmentWater,
  ...financeTax,
  ...foodDrug,
  ...health,
  ...housingProperty,
  ...identityHousehold,
  ...laborSocialSecurity,
  ...other,
  ...professionalQualification,
  ...publicSecurity,
  ...transport,
}))();

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
