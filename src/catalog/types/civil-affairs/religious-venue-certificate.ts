import { religion, venueKind } from '../../codes/civil-affairs.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 宗教活动场所登记证. */
export const religiousVenueCertificate = /*@__PURE__*/ (() =>
  licenseType(81, 'religious-venue-certificate', 'public', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    religion: code(religion),
    venueKind: code(venueKind),
    address: address,
    principal: [personName, personal],
  }))();
