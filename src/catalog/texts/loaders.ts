import { loaders as agriculture } from './agriculture/index.ts';
import { loaders as civilAffairs } from './civil-affairs/index.ts';
import { loaders as construction } from './construction/index.ts';
import { loaders as cultureTourism } from './culture-tourism/index.ts';
import { loaders as education } from './education/index.ts';
import { loaders as emergencySafety } from './emergency-safety/index.ts';
import { loaders as enterpriseMarket } from './enterprise-market/index.ts';
import { loaders as environmentWater } from './environment-water/index.ts';
import { loaders as financeTax } from './finance-tax/index.ts';
import { loaders as foodDrug } from './food-drug/index.ts';
import { loaders as health } from './health/index.ts';
import { loaders as housingProperty } from './housing-property/index.ts';
import { loaders as identityHousehold } from './identity-household/index.ts';
import { loaders as laborSocialSecurity } from './labor-social-security/index.ts';
import { loaders as other } from './other/index.ts';
import { loaders as professionalQualification } from './professional-qualification/index.ts';
import { loaders as publicSecurity } from './public-security/index.ts';
import { loaders as transport } from './transport/index.ts';

/** How the texts of each type are loaded, by its key. */
export const loaders: Readonly<Record<string, () => Promise<{ readonly texts: unknown }>>> = {
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
};
