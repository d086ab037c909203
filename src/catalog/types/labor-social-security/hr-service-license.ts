import { staffingService } from '../../codes/labor-social-security.ts';
import { economicNature } from '../../codes/organization.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 人力资源服务许可证. */
export const hrServiceLicense = /*@__PURE__*/ (() =>
  licenseType(138, 'hr-service-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    economicNature: code(economicNature),
    serviceScope: codeSet(staffingService),
  }))();
