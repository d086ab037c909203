import { nearest } from './nearest.ts';
import { marriageCertificate } from './types/civil-affairs/marriage-certificate.ts';
import { businessLicense } from './types/enterprise-market/business-license.ts';
import { residentIdentityCard } from './types/identity-household/resident-identity-card.ts';
import { pensionContributionRecord } from './types/labor-social-security/pension-contribution-record.ts';
import { noCriminalRecord } from './types/public-security/no-criminal-record.ts';
import { hotelLicense } from './types/public-security/special-industry-license-hotel.ts';
import { drivingLicense } from './types/transport/driving-license.ts';
import { vehicleLicense } from './types/transport/vehicle-license.ts';
import type { LicenseType, RecordOf } from './types.ts';

/** Every license type of the catalog, by number, `elicense/catalog`. */
export const licenseTypes = /*@__PURE__*/ (() =>
  Object.freeze([
    residentIdentityCard,
    drivingLicense,
    vehicleLicense,
    businessLicense,
    marriageCertificate,
    hotelLicense,
    noCriminalRecord,
    pensionContributionRecord,
  ] as const))();

type KnownType = (typeof licenseTypes)[number];

/** The keys of the catalog, e.g. `driving-license`. */
export type LicenseTypeKey = KnownType['key'];

/** The license type of a key. */
export type LicenseTypeOf<Key extends LicenseTypeKey> = Extract<KnownType, { readonly key: Key }>;

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
