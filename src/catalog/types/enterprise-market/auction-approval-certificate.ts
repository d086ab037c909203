import { licenseType, personal } from '../../entries.ts';
import { address, date, documentNumber, money, organizationName, personName, text } from '../../kinds/index.ts';

/** 拍卖经营批准证书. */
export const auctionApprovalCertificate = /*@__PURE__*/ (() =>
  licenseType(116, 'auction-approval-certificate', 'public may-end', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    registeredCapital: money,
    businessScope: text(500),
  }))();
