import type {
  CodeKind,
  CodeSetKind,
  CountryKind,
  CreditCodeKind,
  CurrencyKind,
  DateKind,
  DecimalKind,
  DigitsKind,
  GroupKind,
  IdentityNumberKind,
  ImageKind,
  IntegerKind,
  ListKind,
  PersonNameKind,
  PlateNumberKind,
  RegionKind,
  ResidentNumberKind,
  TextKind,
  VehicleTypeKind,
  VinKind,
  YearMonthKind,
} from './kinds/index.ts';

/** Every kind of this library, told apart by its name. */
export type KnownKind =
  | CodeKind
  | CodeSetKind
  | CountryKind
  | CreditCodeKind
  | CurrencyKind
  | DateKind
  | DecimalKind
  | DigitsKind
  | GroupKind
  | IdentityNumberKind
  | ImageKind
  | IntegerKind
  | ListKind
  | PersonNameKind
  | PlateNumberKind
  | RegionKind
  | ResidentNumberKind
  | TextKind
  | VehicleTypeKind
  | VinKind
  | YearMonthKind;
