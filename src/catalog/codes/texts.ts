import type { CodeTable } from '../kinds/index.ts';
import type { CodeNames } from './table.ts';
import { names as agriculture } from './texts/agriculture.ts';
import { names as civilAffairs } from './texts/civil-affairs.ts';
import { names as construction } from './texts/construction.ts';
import { names as cultureTourism } from './texts/culture-tourism.ts';
import { names as education } from './texts/education.ts';
import { names as emergencySafety } from './texts/emergency-safety.ts';
import { names as enterpriseMarket } from './texts/enterprise-market.ts';
import { names as environmentWater } from './texts/environment-water.ts';
import { names as financeTax } from './texts/finance-tax.ts';
import { names as foodDrug } from './texts/food-drug.ts';
import { names as health } from './texts/health.ts';
import { names as housingProperty } from './texts/housing-property.ts';
import { names as identityHousehold } from './texts/identity-household.ts';
import { names as laborSocialSecurity } from './texts/labor-social-security.ts';
import { names as organization } from './texts/organization.ts';
import { names as other } from './texts/other.ts';
import { names as person } from './texts/person.ts';
import { names as professionalQualification } from './texts/professional-qualification.ts';
import { names as property } from './texts/property.ts';
import { names as publicSecurity } from './texts/public-security.ts';
import { names as transport } from './texts/transport.ts';
import { names as vehicle } from './texts/vehicle.ts';

/** The names of the codes of every table, by subject. The tables themselves are not here, or whoever shows names would carry them all. */
const subjects: readonly Readonly<Record<string, CodeNames>>[] = [
  agriculture,
  civilAffairs,
  construction,
  cultureTourism,
  education,
  emergencySafety,
  enterpriseMarket,
  environmentWater,
  financeTax,
  foodDrug,
  health,
  housingProperty,
  identityHousehold,
  laborSocialSecurity,
  organization,
  other,
  person,
  professionalQualification,
  property,
  publicSecurity,
  transport,
  vehicle,
];

const signature = (keys: object) => Object.keys(keys).sort().join(' ');

/** The names of the codes of a table; undefined for a table that is none of the catalog. Tables with the same keys have the same names. */
export function namesOfTable(table: CodeTable): CodeNames | undefined {
  const wanted = signature(table);
  return subjects.flatMap((names) => Object.values(names)).find((names) => signature(names) === wanted);
}
