import { fishingGear } from '../../codes/agriculture.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { code, date, decimal, documentNumber, integer, list, organizationName, text } from '../../kinds/index.ts';

/** 渔业捕捞许可证. */
export const fishingLicense = /*@__PURE__*/ (() =>
  licenseType(194, 'fishing-license', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    shipName: [documentNumber, personal],
    shipCode: [documentNumber, optionalPersonal],
    portOfRegistry: [text(20), optional],
    enginePower: decimal(2, 0),
    operations: list(row({ kind: code(fishingGear), mode: [text(20), optional] }), 2),
    waters: text(100),
    period: text(100),
    gear: [list(row({ name: text(20), specification: text(40), quantity: integer(1, 99_999) }), 10), optional],
    species: [list(row({ name: text(20), quantity: [decimal(2, 0), optional] }), 20), optional],
  }))();
