export {
  type CodeKind,
  type CodeSetKind,
  type CodeTable,
  type CountryKind,
  type CurrencyKind,
  code,
  codeSet,
  country,
  currency,
  type Money,
  type MoneyKind,
  money,
  type OfficialCodeKind,
  officialCode,
  type VehicleTypeKind,
  vehicleType,
} from './codes.ts';
export { type GroupKind, group, type ListKind, list } from './composite.ts';
export {
  type DateKind,
  type DateRange,
  type DateRangeKind,
  date,
  dateRange,
  type InstantKind,
  instant,
  type TimeOfDayKind,
  timeOfDay,
  type YearKind,
  type YearMonthKind,
  year,
  yearMonth,
} from './dates.ts';
export { type AgeOverKind, ageOver, type YesNoKind, yesNo } from './flags.ts';
export {
  type IdentityNumberKind,
  identityNumber,
  type PartyNumberKind,
  partyNumber,
  type ResidentNumberKind,
  residentNumber,
} from './identity.ts';
export { type ImageKind, image } from './image.ts';
export {
  type DecimalKind,
  type DigitsKind,
  decimal,
  digits,
  type IntegerKind,
  integer,
  type RegionKind,
  region,
} from './integers.ts';
export { type CreditCodeKind, creditCode, type FoodNumberKind, foodNumber, type VinKind, vin } from './registration.ts';
export {
  type AddressKind,
  address,
  type DocumentNumberKind,
  documentNumber,
  type LineKind,
  line,
  type OrganizationNameKind,
  organizationName,
  type PersonNameKind,
  type PhoneKind,
  type PlateNumberKind,
  personName,
  phone,
  plateNumber,
  type TextKind,
  text,
} from './text.ts';
