import { securityServices } from '../../codes/public-security.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, money, organizationName, personName } from '../../kinds/index.ts';

/** 保安服务许可证. */
export const securityServiceLicense = /*@__PURE__*/ (() =>
  licenseType(86, 'security-service-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    registeredCapital: money,
    serviceScope: codeSet(securityServices),
  }))();
