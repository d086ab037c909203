import { licenseType, optional, personal } from '../../entries.ts';
import { address, date, documentNumber, list, organizationName, personName, region } from '../../kinds/index.ts';

/** 公证机构执业证. */
export const notaryOfficeLicense = /*@__PURE__*/ (() =>
  licenseType(144, 'notary-office-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    officeAddress: address,
    serviceArea: list(region, 20),
    supervisingUnit: [organizationName, optional],
  }))();
