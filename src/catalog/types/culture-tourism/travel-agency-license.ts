import { travelBusiness } from '../../codes/culture-tourism.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, money, organizationName, personName } from '../../kinds/index.ts';

/** 旅行社业务经营许可证. */
export const travelAgencyLicense = /*@__PURE__*/ (() =>
  licenseType(61, 'travel-agency-license', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    businessPlace: address,
    legalRepresentative: [personName, personal],
    investor: [organizationName, optionalPersonal],
    businessScope: codeSet(travelBusiness),
    deposit: [money, optional],
  }))();
