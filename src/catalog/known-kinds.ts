import type {
  AddressKind,
  AgeOverKind,
  CodeKind,
  CodeSetKind,
  CountryKind,
  CreditCodeKind,
  CurrencyKind,
  DateKind,
  DateRangeKind,
  DecimalKind,
  DigitsKind,
  DocumentNumberKind,
  FoodNumberKind,
  GroupKind,
  IdentityNumberKind,
  ImageKind,
  InstantKind,
  IntegerKind,
  LineKind,
  ListKind,
  MoneyKind,
  OfficialCodeKind,
  OrganizationNameKind,
  PartyNumberKind,
  PersonNameKind,
  PhoneKind,
  PlateNumberKind,
  RegionKind,
  ResidentNumberKind,
  TextKind,
  TimeOfDayKind,
  VehicleTypeKind,
  VinKind,
  YearKind,
  YearMonthKind,
  YesNoKind,
} from './kinds/index.ts';

/** Every kind of this library, told apart by its name. */
export type KnownKind =
  | AddressKind
  | AgeOverKind
  | CodeKind
  | CodeSetKind
  | CountryKind
  | CreditCodeKind
  | CurrencyKind
  | DateKind
  | DateRangeKind
  | DecimalKind
  | DigitsKind
  | DocumentNumberKind
  | FoodNumberKind
  | GroupKind
  | IdentityNumberKind
  | ImageKind
  | InstantKind
  | IntegerKind
  | LineKind
  | ListKind
  | MoneyKind
  | OfficialCodeKind
  | OrganizationNameKind
  | PartyNumberKind
  | PersonNameKind
  | PhoneKind
  | PlateNumberKind
  | RegionKind
  | ResidentNumberKind
  | TextKind
  | TimeOfDayKind
  | VehicleTypeKind
  | VinKind
  | YearKind
  | YearMonthKind
  | YesNoKind;
