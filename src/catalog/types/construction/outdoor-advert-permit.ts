import { advertForm } from '../../codes/construction.ts';
import { licenseType, optional, row } from '../../entries.ts';
import { address, code, date, decimal, documentNumber, integer, organizationName } from '../../kinds/index.ts';

/** 户外广告设施设置许可证. */
export const outdoorAdvertPermit = /*@__PURE__*/ (() =>
  licenseType(167, 'outdoor-advert-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    location: address,
    form: code(advertForm),
    dimensions: row({ width: decimal(2, 0), height: decimal(2, 0), faces: [integer(1, 99_999), optional] }),
  }))();
