import { drainerKind } from '../../codes/environment-water.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  decimal,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
  text,
  yesNo,
} from '../../kinds/index.ts';

/** 城镇污水排入排水管网许可证. */
export const drainagePermit = /*@__PURE__*/ (() =>
  licenseType(57, 'drainage-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    legalRepresentative: [personName, personal],
    address,
    drainerKind: code(drainerKind),
    keyDrainer: yesNo,
    outlets: list(
      row({
        outlet: documentNumber,
        connection: line(100),
        road: line(100),
        volume: decimal(2, 0),
        destination: organizationName,
      }),
      99,
    ),
    pollutants: [list(row({ pollutant: line(100), limit: decimal(4, 0) }), 99), optional],
    remarks: [text(500), optional],
  }))();
