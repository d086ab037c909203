import { engineKind, hullMaterial, shipKind } from '../../codes/transport.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  digits,
  documentNumber,
  integer,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 船舶国籍证书. The holder is the ship's owner. */
export const shipNationalityCertificate = /*@__PURE__*/ (() =>
  licenseType(101, 'ship-nationality-certificate', 'carried valid', {
    number: documentNumber,
    holderName: [organizationName, personal],
    issueDate: date,
    name: text(60),
    nameEnglish: [text(60), optional],
    callSign: [documentNumber, optional],
    imoNumber: [digits(7), optional],
    homePort: text(60),
    registrationNumber: documentNumber,
    ownerAddress: [address, personal],
    kind: [code(shipKind), optional],
    hull: [code(hullMaterial), optional],
    grossTonnage: integer(1, 999_999),
    netTonnage: integer(1, 999_999),
    overallDimensions: row({ length: decimal(2, 0), width: decimal(2, 0), depth: decimal(2, 0) }),
    engine: [row({ kind: code(engineKind), count: integer(1, 20), power: decimal(1, 0) }), optional],
    buildPlace: text(60),
    completed: date,
  }))();
