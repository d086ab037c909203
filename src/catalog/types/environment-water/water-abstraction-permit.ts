import { abstractionMode, waterSource } from '../../codes/environment-water.ts';
import { licenseType, optional } from '../../entries.ts';
import { address, code, creditCode, date, decimal, documentNumber, line, organizationName } from '../../kinds/index.ts';

/** 取水许可证. */
export const waterAbstractionPermit = /*@__PURE__*/ (() =>
  licenseType(171, 'water-abstraction-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    location: address,
    source: code(waterSource),
    mode: code(abstractionMode),
    annualVolume: decimal(2, 0),
    purpose: line(100),
    returnPlace: [line(100), optional],
  }))();
