import { aquaculture } from '../../codes/agriculture.ts';
import { licenseType, personal, row } from '../../entries.ts';
import { address, codeSet, date, decimal, documentNumber, organizationName, text } from '../../kinds/index.ts';

/** 水域滩涂养殖证. */
export const aquaculturePermit = /*@__PURE__*/ (() =>
  licenseType(195, 'aquaculture-permit', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    location: [address, personal],
    area: decimal(4, 0),
    mode: codeSet(aquaculture),
    bounds: [row({ east: text(40), south: text(40), west: text(40), north: text(40) }), personal],
  }))();
