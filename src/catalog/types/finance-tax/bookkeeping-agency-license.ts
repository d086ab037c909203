import { licenseType, optional, optionalPersonal } from '../../entries.ts';
import { address, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 代理记账许可证书. */
export const bookkeepingAgencyLicense = /*@__PURE__*/ (() =>
  licenseType(148, 'bookkeeping-agency-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    officeAddress: [address, optional],
    legalRepresentative: [personName, optionalPersonal],
    businessHead: [personName, optionalPersonal],
  }))();
