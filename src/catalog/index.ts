export {
  findLicenseType,
  type LicenseFields,
  type LicenseTypeKey,
  type LicenseTypeOf,
  licenseTypes,
  suggestTypeKey,
} from './all.ts';
export { defineLicenseType } from './define.ts';
export { drives } from './facts.ts';
export {
  type AddressKind,
  type AgeOverKind,
  address,
  ageOver,
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
  type DateRange,
  type DateRangeKind,
  type DecimalKind,
  type DigitsKind,
  type DocumentNumberKind,
  date,
  dateRange,
  decimal,
  digits,
  documentNumber,
  type FoodNumberKind,
  foodNumber,
  type GroupKind,
  group,
  type IdentityNumberKind,
  type ImageKind,
  type InstantKind,
  type IntegerKind,
  identityNumber,
  image,
  instant,
  integer,
  type ListKind,
  list,
  type Money,
  type MoneyKind,
  money,
  type OfficialCodeKind,
  type OrganizationNameKind,
  officialCode,
  organizationName,
  type PartyNumberKind,
  type PersonNameKind,
  type PhoneKind,
  type PlateNumberKind,
  partyNumber,
  personName,
  phone,
  plateNumber,
  type RegionKind,
  type ResidentNumberKind,
  region,
  residentNumber,
  type TextKind,
  type TimeOfDayKind,
  text,
  timeOfDay,
  type VehicleTypeKind,
  type VinKind,
  vehicleType,
  vin,
  type YearKind,
  type YearMonthKind,
  type YesNoKind,
  year,
  yearMonth,
  yesNo,
} from './kinds/index.ts';
export { nearest } from './nearest.ts';
export { type PackFieldsOptions, packFields } from './pack.ts';
export { type UnknownItem, type UnpackedFields, type UnpackFieldsOptions, unpackFields } from './record.ts';
export { isCreditCode, vinCheckHolds } from './rules.ts';
export { type Scene, scenes } from './scenes.ts';
export { type SdJwtVcClaim, type SdJwtVcTypeMetadata, sdJwtVcTypeMetadata } from './sd-jwt-vc.ts';
export { type FoundLicenseType, searchLicenseTypes } from './search.ts';
export { loadCodeTexts, loadTexts } from './texts.ts';
export { marriageCertificate } from './types/civil-affairs/marriage-certificate.ts';
export { businessLicense } from './types/enterprise-market/business-license.ts';
export { foodOperationLicense } from './types/food-drug/food-operation-license.ts';
export { realEstateTitle } from './types/housing-property/real-estate-title.ts';
export { householdRegister } from './types/identity-household/household-register.ts';
export { residentIdentityCard } from './types/identity-household/resident-identity-card.ts';
export { pensionContributionRecord } from './types/labor-social-security/pension-contribution-record.ts';
export { noCriminalRecord } from './types/public-security/no-criminal-record.ts';
export { hotelLicense } from './types/public-security/special-industry-license-hotel.ts';
export { drivingLicense } from './types/transport/driving-license.ts';
export { vehicleLicense } from './types/transport/vehicle-license.ts';
export type {
  AnyFieldName,
  AnyFieldNames,
  Bilingual,
  FieldDefinition,
  FieldDefinitions,
  FieldName,
  Kind,
  LicenseType,
  LicenseTypeTexts,
  Marks,
  RecordOf,
  Sector,
  UnpackContext,
  ValuesOf,
} from './types.ts';
export { type Unit, units } from './units.ts';
