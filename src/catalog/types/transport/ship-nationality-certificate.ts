import { engineKind, hullMaterial, shipKind } from '../../codes/transport.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  digits,
  documentNumber,
  integer,
  line,
  organizationName,
} from '../../kinds/index.ts';

/** 船舶国籍证书. The holder is the ship's owner. */
export const shipNationalityCertificate = /*@__PURE__*/ (() =>
  licenseType(101, 'ship-nationality-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    shipName: [line(60), personal],
    nameEnglish: [line(60), optionalPersonal],
    callSign: [documentNumber, optionalPersonal],
    imoNumber: [digits(7), optionalPersonal],
    homePort: line(60),
    registrationNumber: [documentNumber, personal],
    ownerAddress: [address, personal],
    kind: [code(shipKind), optional],
    hull: [code(hullMaterial), optional],
    grossTonnage: integer(1, 999_999),
    netTonnage: integer(1, 999_999),
    overallDimensions: row({ length: decimal(2, 0), width: decimal(2, 0), depth: decimal(2, 0) }),
    engine: [row({ kind: code(engineKind), count: integer(1, 20), power: decimal(1, 0) }), optional],
    buildPlace: line(60),
    completed: date,
  }))();
