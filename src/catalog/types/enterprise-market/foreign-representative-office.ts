import { licenseType, optional, personal } from '../../entries.ts';
import { address, creditCode, date, organizationName, personName, text } from '../../kinds/index.ts';

/** 外国（地区）企业常驻代表机构登记证. Its validity is the period of residence. */
export const foreignRepresentativeOffice = /*@__PURE__*/ (() =>
  licenseType(105, 'foreign-representative-office', 'public valid', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    address: address,
    businessScope: text(500),
    establishedDate: date,
    parent: organizationName,
    parentAddress: [address, optional],
  }))();
