import { fishingGear } from '../../codes/agriculture.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, decimal, documentNumber, integer, line, list, organizationName } from '../../kinds/index.ts';

/** 渔业捕捞许可证. */
export const fishingLicense = /*@__PURE__*/ (() =>
  licenseType(194, 'fishing-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    shipName: [documentNumber, personal],
    shipCode: [documentNumber, optionalPersonal],
    homePort: [line(20), optional],
    enginePower: decimal(2, 0),
    operations: list(row({ kind: code(fishingGear), mode: [line(20), optional] }), 2),
    waters: line(100),
    period: line(100),
    gear: [list(row({ name: line(20), specification: line(40), quantity: integer(1, 99_999) }), 10), optional],
    species: [list(row({ name: line(20), quantity: [decimal(2, 0), optional] }), 20), optional],
  }))();
