import { licenseType, personal } from '../../entries.ts';
import { address, date, documentNumber, money, organizationName, personName } from '../../kinds/index.ts';

/** 劳务派遣经营许可证. */
export const laborDispatchLicense = /*@__PURE__*/ (() =>
  licenseType(43, 'labor-dispatch-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    registeredCapital: money,
  }))();
