import { lists as agriculture } from './lists/agriculture.ts';
import { lists as civilAffairs } from './lists/civil-affairs.ts';
import { lists as construction } from './lists/construction.ts';
import { lists as cultureTourism } from './lists/culture-tourism.ts';
import { lists as education } from './lists/education.ts';
import { lists as emergencySafety } from './lists/emergency-safety.ts';
import { lists as enterpriseMarket } from './lists/enterprise-market.ts';
import { lists as environmentWater } from './lists/environment-water.ts';
import { lists as financeTax } from './lists/finance-tax.ts';
import { lists as foodDrug } from './lists/food-drug.ts';
import { lists as health } from './lists/health.ts';
import { lists as housingProperty } from './lists/housing-property.ts';
import { lists as identityHousehold } from './lists/identity-household.ts';
import { lists as laborSocialSecurity } from './lists/labor-social-security.ts';
import { lists as other } from './lists/other.ts';
import { lists as professionalQualification } from './lists/professional-qualification.ts';
import { lists as publicSecurity } from './lists/public-security.ts';
import { lists as transport } from './lists/transport.ts';
import type { OfficialList } from './table.ts';

/** Official lists too long for a verifier, by name; a kind `officialCode` names one. */
const lists: Readonly<Record<string, OfficialList>> = /*@__PURE__*/ (() => ({
  ...agriculture,
  ...civilAffairs,
  ...construction,
  ...cultureTourism,
  ...education,
  ...emergencySafety,
  ...enterpriseMarket,
  ...environmentWater,
  ...financeTax,
  ...foodDrug,
  ...health,
  ...housingProperty,
  ...identityHousehold,
  ...laborSocialSecurity,
  ...other,
  ...professionalQualification,
  ...publicSecurity,
  ...transport,
}))();

/** The codes of an official list with their names; undefined where this library has no such list. */
export function officialList(name: string): OfficialList | undefined {
  return Object.hasOwn(lists, name) ? lists[name] : undefined;
}

/** The codes of an official list; undefined where this library has no such list. */
export function codesOfList(name: string): readonly string[] | undefined {
  const list = officialList(name);
  return list && Object.keys(list);
}
