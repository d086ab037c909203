import { coOwnership, rightKind, rightNature } from '../../codes/housing-property.ts';
import { documentKind } from '../../codes/person.ts';
import { houseStructure, houseUse, landUse } from '../../codes/property.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  dateRange,
  decimal,
  documentNumber,
  image,
  integer,
  list,
  organizationName,
  partyNumber,
  text,
} from '../../kinds/index.ts';

/** 中华人民共和国不动产权证书. */
export const realEstateTitle = /*@__PURE__*/ (() =>
  licenseType(46, 'real-estate-title', 'carried', {
    number: [documentNumber, personal],
    issueDate: date,
    coOwnership: [code(coOwnership), personal],
    location: [address, personal],
    unitNumber: [documentNumber, personal],
    rightKind: code(rightKind),
    rightNature: code(rightNature),
    purpose: row({ land: code(landUse), house: [code(houseUse), optional] }),
    area: row({ land: [decimal(2, 0), optional], house: [decimal(2, 0), optional] }),
    useTerm: [dateRange, optional],
    otherConditions: [
      row({
        structure: [code(houseStructure), optional],
        totalFloors: [integer(1, 300), optional],
        floor: [integer(-10, 300), optional],
        completed: [date, optional],
        sharedLandArea: [decimal(2, 0), optional],
      }),
      optionalPersonal,
    ],
    holders: [
      list(
        row({
          name: organizationName,
          documentKind: code(documentKind),
          number: partyNumber,
          share: [decimal(4, 0, 100), optional],
        }),
        50,
      ),
      personal,
    ],
    notes: [text(500), optionalPersonal],
    plan: [image(32_768), optionalPersonal],
    serialNumber: [documentNumber, personal],
  }))();
