import { licenseType, optional, personal } from '../../entries.ts';
import { address, date, documentNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 特种行业许可证（公章刻制业）. */
export const specialIndustryLicenseSeals = /*@__PURE__*/ (() =>
  licenseType(84, 'special-industry-license-seals', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    unitAddress: address,
    legalRepresentative: [personName, personal],
    businessScope: text(500),
    systemCode: [documentNumber, optional],
  }))();
