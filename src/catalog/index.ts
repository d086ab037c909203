export {
  findLicenseType,
  type LicenseFields,
  type LicenseTypeKey,
  type LicenseTypeOf,
  licenseTypes,
  suggestTypeKey,
} from './all.ts';
export { defineLicenseType } from './define.ts';
export {
  type CodeKind,
  type CodeSetKind,
  type CodeTable,
  type CountryKind,
  type CreditCodeKind,
  type CurrencyKind,
  code,
  codeSet,
  country,
  creditCode,
  currency,
  type DateKind,
  type DecimalKind,
  type DigitsKind,
  date,
  decimal,
  digits,
  type GroupKind,
  group,
  type IdentityNumberKind,
  type ImageKind,
  type IntegerKind,
  identityNumber,
  image,
  integer,
  type ListKind,
  list,
  type PersonNameKind,
  type PlateNumberKind,
  personName,
  plateNumber,
  type RegionKind,
  type ResidentNumberKind,
  region,
  residentNumber,
  type TextKind,
  text,
  type VehicleTypeKind,
  type VinKind,
  vehicleType,
  vin,
  type YearMonthKind,
  yearMonth,
} from './kinds/index.ts';
export { packFields } from './pack.ts';
export { type UnknownItem, type UnpackedFields, type UnpackFieldsOptions, unpackFields } from './record.ts';
export { vinCheckHolds } from './rules.ts';
export { loadCodeTexts, loadTexts } from './texts.ts';
export { marriageCertificate } from './types/civil-affairs/marriage-certificate.ts';
export { businessLicense } from './types/enterprise-market/business-license.ts';
export { residentIdentityCard } from './types/identity-household/resident-identity-card.ts';
export { pensionContributionRecord } from './types/labor-social-security/pension-contribution-record.ts';
export { noCriminalRecord } from './types/public-security/no-criminal-record.ts';
export { hotelLicense } from './types/public-security/special-industry-license-hotel.ts';
export { drivingLicense } from './types/transport/driving-license.ts';
export { vehicleLicense } from './types/transport/vehicle-license.ts';
export type {
  Bilingual,
  FieldDefinition,
  FieldDefinitions,
  Kind,
  LicenseType,
  LicenseTypeTexts,
  Marks,
  RecordOf,
  UnpackContext,
  ValuesOf,
} from './types.ts';
