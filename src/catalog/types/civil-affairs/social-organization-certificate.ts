import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  creditCode,
  date,
  money,
  organizationName,
  personName,
  region,
  text,
  yesNo,
} from '../../kinds/index.ts';

/** 社会团体法人登记证书. */
export const socialOrganizationCertificate = /*@__PURE__*/ (() =>
  licenseType(14, 'social-organization-certificate', 'public valid', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    businessScope: text(2_000),
    domicile: address,
    legalRepresentative: [personName, personal],
    activityRegion: region,
    registeredCapital: money,
    supervisingUnit: [organizationName, optional],
    charity: [yesNo, optional],
  }))();
