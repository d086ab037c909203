import { fundingSource } from '../../codes/enterprise-market.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, codeSet, creditCode, money, organizationName, personName, text } from '../../kinds/index.ts';

/** 事业单位法人证书. */
export const institutionLegalPersonCertificate = /*@__PURE__*/ (() =>
  licenseType(106, 'institution-legal-person-certificate', 'public valid', {
    number: creditCode,
    holderName: organizationName,
    businessScope: text(2_000),
    domicile: address,
    legalRepresentative: [personName, personal],
    fundingSource: codeSet(fundingSource),
    startupCapital: money,
    organizer: organizationName,
  }))();
