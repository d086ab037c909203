import { shipKind, waterBusiness } from '../../codes/transport.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  code,
  codeSet,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 船舶营业运输证. The holder is the ship's operator. */
export const shipOperationCertificate = /*@__PURE__*/ (() =>
  licenseType(100, 'ship-operation-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [organizationName, personal],
    issueDate: date,
    shipName: [line(60), personal],
    owner: [organizationName, personal],
    kind: code(shipKind),
    homePort: line(60),
    registrationNumber: [documentNumber, personal],
    grossTonnage: integer(1, 999_999),
    approvedPassengers: [integer(1, 99_999), optional],
    approvedLoad: [decimal(1, 0), optional],
    containers: [integer(1, 99_999), optional],
    businessScope: codeSet(waterBusiness),
    businessArea: text(200),
  }))();
