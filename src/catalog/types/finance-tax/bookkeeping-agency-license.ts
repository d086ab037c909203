import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 代理记账许可证书. */
export const bookkeepingAgencyLicense = /*@__PURE__*/ (() =>
  licenseType(148, 'bookkeeping-agency-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    businessHead: [personName, optionalPersonal],
  }))();
