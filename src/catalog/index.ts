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
export { agriculturalMachineryDrivingLicense } from './types/agriculture/agricultural-machinery-driving-license.ts';
export { animalEpidemicConditionCertificate } from './types/agriculture/animal-epidemic-condition-certificate.ts';
export { aquaculturePermit } from './types/agriculture/aquaculture-permit.ts';
export { fishingLicense } from './types/agriculture/fishing-license.ts';
export { forestSeedlingLicense } from './types/agriculture/forest-seedling-license.ts';
export { pesticideOperationLicense } from './types/agriculture/pesticide-operation-license.ts';
export { ruralLandContractCertificate } from './types/agriculture/rural-land-contract-certificate.ts';
export { seedOperationLicense } from './types/agriculture/seed-operation-license.ts';
export { veterinarianLicense } from './types/agriculture/veterinarian-license.ts';
export { veterinaryClinicLicense } from './types/agriculture/veterinary-clinic-license.ts';
export { veterinaryDrugOperationLicense } from './types/agriculture/veterinary-drug-operation-license.ts';
export { wildlifeBreedingLicense } from './types/agriculture/wildlife-breeding-license.ts';
export { marriageCertificate } from './types/civil-affairs/marriage-certificate.ts';
export { fireworksRetailLicense } from './types/emergency-safety/fireworks-retail-license.ts';
export { hazardousChemicalsOperationLicense } from './types/emergency-safety/hazardous-chemicals-operation-license.ts';
export { hazardousChemicalsProductionLicense } from './types/emergency-safety/hazardous-chemicals-production-license.ts';
export { publicPlaceFirePermit } from './types/emergency-safety/public-place-fire-permit.ts';
export { businessLicense } from './types/enterprise-market/business-license.ts';
export { accountingFirmLicense } from './types/finance-tax/accounting-firm-license.ts';
export { bookkeepingAgencyLicense } from './types/finance-tax/bookkeeping-agency-license.ts';
export { exportReturnProof } from './types/finance-tax/export-return-proof.ts';
export { generalTaxpayerNotice } from './types/finance-tax/general-taxpayer-notice.ts';
export { incomeTaxRecord } from './types/finance-tax/income-tax-record.ts';
export { lostVatInvoiceProof } from './types/finance-tax/lost-vat-invoice-proof.ts';
export { pawnOperationLicense } from './types/finance-tax/pawn-operation-license.ts';
export { processingTradeExemptionProof } from './types/finance-tax/processing-trade-exemption-proof.ts';
export { taxClearanceProof } from './types/finance-tax/tax-clearance-proof.ts';
export { taxPaymentCertificate } from './types/finance-tax/tax-payment-certificate.ts';
export { foodOperationLicense } from './types/food-drug/food-operation-license.ts';
export { realEstateTitle } from './types/housing-property/real-estate-title.ts';
export { householdRegister } from './types/identity-household/household-register.ts';
export { residentIdentityCard } from './types/identity-household/resident-identity-card.ts';
export { pensionContributionRecord } from './types/labor-social-security/pension-contribution-record.ts';
export { highTechEnterpriseCertificate } from './types/other/high-tech-enterprise-certificate.ts';
export { lightningTestQualification } from './types/other/lightning-test-qualification.ts';
export { surveyingQualification } from './types/other/surveying-qualification.ts';
export { telecomValueAddedLicense } from './types/other/telecom-value-added-license.ts';
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
