import { foundationKind } from '../../codes/civil-affairs.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  money,
  organizationName,
  personName,
  text,
  yesNo,
} from '../../kinds/index.ts';

/** 基金会法人登记证书. */
export const foundationCertificate = /*@__PURE__*/ (() =>
  licenseType(77, 'foundation-certificate', 'public valid', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    foundationKind: [code(foundationKind), optional],
    businessScope: text(2_000),
    domicile: address,
    legalRepresentative: [personName, personal],
    originalFund: money,
    supervisingUnit: [organizationName, optional],
    charity: [yesNo, optional],
  }))();
