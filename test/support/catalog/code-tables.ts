import * as agriculture from '../../../src/catalog/codes/agriculture.ts';
import * as civilAffairs from '../../../src/catalog/codes/civil-affairs.ts';
import * as construction from '../../../src/catalog/codes/construction.ts';
import * as cultureTourism from '../../../src/catalog/codes/culture-tourism.ts';
import * as education from '../../../src/catalog/codes/education.ts';
import * as emergencySafety from '../../../src/catalog/codes/emergency-safety.ts';
import * as enterpriseMarket from '../../../src/catalog/codes/enterprise-market.ts';
import * as environmentWater from '../../../src/catalog/codes/environment-water.ts';
import * as financeTax from '../../../src/catalog/codes/finance-tax.ts';
import * as foodDrug from '../../../src/catalog/codes/food-drug.ts';
import * as health from '../../../src/catalog/codes/health.ts';
import * as housingProperty from '../../../src/catalog/codes/housing-property.ts';
import * as identityHousehold from '../../../src/catalog/codes/identity-household.ts';
import * as laborSocialSecurity from '../../../src/catalog/codes/labor-social-security.ts';
import * as organization from '../../../src/catalog/codes/organization.ts';
import * as other from '../../../src/catalog/codes/other.ts';
import * as person from '../../../src/catalog/codes/person.ts';
import * as professionalQualification from '../../../src/catalog/codes/professional-qualification.ts';
import * as property from '../../../src/catalog/codes/property.ts';
import * as publicSecurity from '../../../src/catalog/codes/public-security.ts';
import type { CodeNames } from '../../../src/catalog/codes/table.ts';
import { names as agricultureNames } from '../../../src/catalog/codes/texts/agriculture.ts';
import { names as civilAffairsNames } from '../../../src/catalog/codes/texts/civil-affairs.ts';
import { names as constructionNames } from '../../../src/catalog/codes/texts/construction.ts';
import { names as cultureTourismNames } from '../../../src/catalog/codes/texts/culture-tourism.ts';
import { names as educationNames } from '../../../src/catalog/codes/texts/education.ts';
import { names as emergencySafetyNames } from '../../../src/catalog/codes/texts/emergency-safety.ts';
import { names as enterpriseMarketNames } from '../../../src/catalog/codes/texts/enterprise-market.ts';
import { names as environmentWaterNames } from '../../../src/catalog/codes/texts/environment-water.ts';
import { names as financeTaxNames } from '../../../src/catalog/codes/texts/finance-tax.ts';
import { names as foodDrugNames } from '../../../src/catalog/codes/texts/food-drug.ts';
import { names as healthNames } from '../../../src/catalog/codes/texts/health.ts';
import { names as housingPropertyNames } from '../../../src/catalog/codes/texts/housing-property.ts';
import { names as identityHouseholdNames } from '../../../src/catalog/codes/texts/identity-household.ts';
import { names as laborSocialSecurityNames } from '../../../src/catalog/codes/texts/labor-social-security.ts';
import { names as organizationNames } from '../../../src/catalog/codes/texts/organization.ts';
import { names as otherNames } from '../../../src/catalog/codes/texts/other.ts';
import { names as personNames } from '../../../src/catalog/codes/texts/person.ts';
import { names as professionalQualificationNames } from '../../../src/catalog/codes/texts/professional-qualification.ts';
import { names as propertyNames } from '../../../src/catalog/codes/texts/property.ts';
import { names as publicSecurityNames } from '../../../src/catalog/codes/texts/public-security.ts';
import { names as transportNames } from '../../../src/catalog/codes/texts/transport.ts';
import { names as vehicleNames } from '../../../src/catalog/codes/texts/vehicle.ts';
import * as transport from '../../../src/catalog/codes/transport.ts';
import * as vehicle from '../../../src/catalog/codes/vehicle.ts';
import type { CodeTable } from '../../../src/catalog/index.ts';

type Subject = readonly [tables: Readonly<Record<string, CodeTable>>, names: Readonly<Record<string, CodeNames>>];

const subjects: readonly Subject[] = [
  [agriculture, agricultureNames],
  [civilAffairs, civilAffairsNames],
  [construction, constructionNames],
  [cultureTourism, cultureTourismNames],
  [education, educationNames],
  [emergencySafety, emergencySafetyNames],
  [enterpriseMarket, enterpriseMarketNames],
  [environmentWater, environmentWaterNames],
  [financeTax, financeTaxNames],
  [foodDrug, foodDrugNames],
  [health, healthNames],
  [housingProperty, housingPropertyNames],
  [identityHousehold, identityHouseholdNames],
  [laborSocialSecurity, laborSocialSecurityNames],
  [organization, organizationNames],
  [other, otherNames],
  [person, personNames],
  [professionalQualification, professionalQualificationNames],
  [property, propertyNames],
  [publicSecurity, publicSecurityNames],
  [transport, transportNames],
  [vehicle, vehicleNames],
];

/** Names in two subjects would hide each other, here and wherever tables are found by name. */
function byName<Value>(entries: readonly (readonly [name: string, value: Value])[]): ReadonlyMap<string, Value> {
  const names = entries.map(([name]) => name);
  const twice = names.filter((name, at) => names.indexOf(name) !== at);
  if (twice.length > 0) throw new Error(`two of the name ${twice.join(', ')}`);
  return new Map(entries);
}

/** Every code table of the catalog by its name. */
export function codeTables(): ReadonlyMap<string, CodeTable> {
  return byName(subjects.flatMap(([tables]) => Object.entries(tables)));
}

/** The name of a code table of the catalog. */
export function tableName(table: CodeTable): string {
  const [found] = [...codeTables()].find(([, each]) => each === table) ?? [];
  if (found === undefined) throw new Error(`no table of the catalog: ${Object.keys(table).join(' ')}`);
  return found;
}

/** The names of every code table, by the name of the table. */
export function codeNames(): ReadonlyMap<string, CodeNames> {
  return byName(subjects.flatMap(([, names]) => Object.entries(names)));
}
