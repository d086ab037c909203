import { aquaculture } from '../../codes/agriculture.ts';
import { licenseType, personal, row } from '../../entries.ts';
import { address, codeSet, date, decimal, documentNumber, line, organizationName } from '../../kinds/index.ts';

/** 水域滩涂养殖证. */
export const aquaculturePermit = /*@__PURE__*/ (() =>
  licenseType(195, 'aquaculture-permit', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    location: [address, personal],
    area: decimal(4, 0),
    mode: codeSet(aquaculture),
    bounds: [row({ east: line(40), south: line(40), west: line(40), north: line(40) }), personal],
  }))();
