import { fireCheckMode, publicPlace } from '../../codes/emergency-safety.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, date, decimal, documentNumber, line, organizationName, personName } from '../../kinds/index.ts';

/** 公众聚集场所投入使用、营业前消防安全检查意见书. */
export const publicPlaceFirePermit = /*@__PURE__*/ (() =>
  licenseType(17, 'public-place-fire-permit', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    fireSafetyHead: [personName, personal],
    kind: code(publicPlace),
    floorArea: decimal(2, 0),
    floors: line(40),
    checkMode: code(fireCheckMode),
  }))();
