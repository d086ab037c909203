import { allShorthand } from './all-shorthand.ts';
import { nearest } from './nearest.ts';
import { readShorthand } from './shorthand.ts';
import type { types as agriculture } from './types/agriculture/index.ts';
import type { types as civilAffairs } from './types/civil-affairs/index.ts';
import type { types as construction } from './types/construction/index.ts';
import type { types as cultureTourism } from './types/culture-tourism/index.ts';
import type { types as education } from './types/education/index.ts';
import type { types as emergencySafety } from './types/emergency-safety/index.ts';
import type { types as enterpriseMarket } from './types/enterprise-market/index.ts';
import type { types as environmentWater } from './types/environment-water/index.ts';
import type { types as financeTax } from './types/finance-tax/index.ts';
import type { types as foodDrug } from './types/food-drug/index.ts';
import type { types as health } from './types/health/index.ts';
import type { types as housingProperty } from './types/housing-property/index.ts';
import type { types as identityHousehold } from './types/identity-household/index.ts';
import type { types as laborSocialSecurity } from './types/labor-social-security/index.ts';
import type { types as other } from './types/other/index.ts';
import type { types as professionalQualification } from './types/professional-qualification/index.ts';
import type { types as publicSecurity } from './types/public-security/index.ts';
import type { types as transport } from './types/transport/index.ts';
import type { LicenseType, RecordOf } from './types.ts';

/** By its types' names, so that the declarations of all types do not stand in the package twice. */
type Sectors = readonly [
  ...typeof agriculture,
  ...typeof civilAffairs,
  ...typeof construction,
  ...typeof cultureTourism,
  ...typeof education,
  ...typeof emergencySafety,
  ...typeof enterpriseMarket,
  ...typeof environmentWater,
  ...typeof financeTax,
  ...typeof foodDrug,
  ...typeof health,
  ...typeof housingProperty,
  ...typeof identityHousehold,
  ...typeof laborSocialSecurity,
  ...typeof other,
  ...typeof professionalQualification,
  ...typeof publicSecurity,
  ...typeof transport,
];

type KnownType = Sectors[number];
type KnownTypes = { readonly [Type in KnownType as Type['key']]: Type };

/**
 * Every license type of the catalog, by number, `elicense/catalog`. They equal those that have names, such as
 * `drivingLicense`, and are objects of their own: tell types apart by `key` or `number`.
 */
export const licenseTypes: readonly KnownType[] = /*@__PURE__*/ (() =>
  Object.freeze(readShorthand(allShorthand) as unknown as KnownType[]))();

/** The keys of the catalog, e.g. `driving-license`. */
export type LicenseTypeKey = keyof KnownTypes;

/** The license type of a key. */
export type LicenseTypeOf<Key extends LicenseTypeKey> = KnownTypes[Key];

/** The record of a license type, by its key: `LicenseFields<'driving-license'>`. */
export type LicenseFields<Key extends LicenseTypeKey> = RecordOf<LicenseTypeOf<Key>>;

/**
 * The license type of a key or a catalog number; undefined where there is none. `elicense/catalog`
 *
 * @example
 * ```ts
 * findLicenseType('driving-license')?.number // 2
 * ```
 * @param keyOrNumber e.g. `driving-license` or 2
 */
export function findLicenseType<Key extends LicenseTypeKey>(keyOrNumber: Key): LicenseTypeOf<Key>;
export function findLicenseType(keyOrNumber: string | number): LicenseType | undefined;
export function findLicenseType(keyOrNumber: string | number): LicenseType | undefined {
  return licenseTypes.find(({ key, number }) => key === keyOrNumber || number === keyOrNumber);
}

/**
 * The key that a mistyped one was most likely meant to be; undefined where none is near. `elicense/catalog`
 *
 * @example
 * ```ts
 * suggestTypeKey('drivers-license') // 'driving-license'
 * ```
 * @param key as it was typed
 */
export function suggestTypeKey(key: string): LicenseTypeKey | undefined {
  return nearest(
    key,
    licenseTypes.map((type) => type.key),
  ) as LicenseTypeKey | undefined;
}
