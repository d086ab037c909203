import { licenseType, personal } from '../../entries.ts';
import { address, date, documentNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 广播电视节目制作经营许可证. */
export const radioTvProductionLicense = /*@__PURE__*/ (() =>
  licenseType(187, 'radio-tv-production-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    businessScope: text(500),
  }))();
