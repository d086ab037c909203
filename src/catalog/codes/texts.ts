import type { CodeTable } from '../kinds/index.ts';
import * as agriculture from './agriculture.ts';
import * as civilAffairs from './civil-affairs.ts';
import * as construction from './construction.ts';
import * as cultureTourism from './culture-tourism.ts';
import * as education from './education.ts';
import * as emergencySafety from './emergency-safety.ts';
import * as enterpriseMarket from './enterprise-market.ts';
import * as environmentWater from './environment-water.ts';
import * as financeTax from './finance-tax.ts';
import * as foodDrug from './food-drug.ts';
import * as health from './health.ts';
import * as housingProperty from './housing-property.ts';
import * as identityHousehold from './identity-household.ts';
import * as laborSocialSecurity from './labor-social-security.ts';
import * as organization from './organization.ts';
import * as other from './other.ts';
import * as person from './person.ts';
import * as professionalQualification from './professional-qualification.ts';
import * as property from './property.ts';
import * as publicSecurity from './public-security.ts';
import type { CodeNames } from './table.ts';
import { names as agricultureNames } from './texts/agriculture.ts';
import { names as civilAffairsNames } from './texts/civil-affairs.ts';
import { names as constructionNames } from './texts/construction.ts';
import { names as cultureTourismNames } from './texts/culture-tourism.ts';
import { names as educationNames } from './texts/education.ts';
import { names as emergencySafetyNames } from './texts/emergency-safety.ts';
import { names as enterpriseMarketNames } from './texts/enterprise-market.ts';
import { names as environmentWaterNames } from './texts/environment-water.ts';
import { names as financeTaxNames } from './texts/finance-tax.ts';
import { names as foodDrugNames } from './texts/food-drug.ts';
import { names as healthNames } from './texts/health.ts';
import { names as housingPropertyNames } from './texts/housing-property.ts';
import { names as identityHouseholdNames } from './texts/identity-household.ts';
import { names as laborSocialSecurityNames } from './texts/labor-social-security.ts';
import { names as organizationNames } from './texts/organization.ts';
import { names as otherNames } from './texts/other.ts';
import { names as personNames } from './texts/person.ts';
import { names as professionalQualificationNames } from './texts/professional-qualification.ts';
import { names as propertyNames } from './texts/property.ts';
import { names as publicSecurityNames } from './texts/public-security.ts';
import { names as transportNames } from './texts/transport.ts';
import { names as vehicleNames } from './texts/vehicle.ts';
import * as transport from './transport.ts';
import * as vehicle from './vehicle.ts';

/** Every code table of the catalog with the names of its codes, by subject. */
const subjects: readonly (readonly [
  tables: Readonly<Record<string, CodeTable>>,
  names: Readonly<Record<string, CodeNames>>,
])[] = [
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

/** Every code table by its name. */
export function codeTables(): ReadonlyMap<string, CodeTable> {
  return new Map(subjects.flatMap(([tables]) => Object.entries(tables)));
}

/** The names of the codes of a table; undefined for a table that is none of the catalog. */
export function namesOfTable(table: CodeTable): CodeNames | undefined {
  for (const [tables, names] of subjects) {
    for (const [name, each] of Object.entries(tables)) if (each === table) return names[name];
  }
  return undefined;
}
