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
  type VehicleTypeKind,
  vehicleType,
} from './codes.ts';
export { type GroupKind, group, type ListKind, list } from './composite.ts';
export { type DateKind, date, type YearMonthKind, yearMonth } from './dates.ts';
export { type IdentityNumberKind, identityNumber, type ResidentNumberKind, residentNumber } from './identity.ts';
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
export { type CreditCodeKind, creditCode, type VinKind, vin } from './registration.ts';
export { type PersonNameKind, type PlateNumberKind, personName, plateNumber, type TextKind, text } from './text.ts';
