import { licenseType, optional, personal } from '../../entries.ts';
import { address, creditCode, date, money, organizationName, personName, text, yesNo } from '../../kinds/index.ts';

/** 民办非企业单位登记证书（法人）. */
export const privateNonEnterpriseCertificate = /*@__PURE__*/ (() =>
  licenseType(76, 'private-non-enterprise-certificate', 'public valid', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    businessScope: text(2_000),
    domicile: address,
    legalRepresentative: [personName, personal],
    startupCapital: money,
    supervisingUnit: [organizationName, optional],
    charity: [yesNo, optional],
  }))();
