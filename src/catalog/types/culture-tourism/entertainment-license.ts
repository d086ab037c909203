import { entertainmentKind } from '../../codes/culture-tourism.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  codeSet,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 娱乐经营许可证. */
export const entertainmentLicense = /*@__PURE__*/ (() =>
  licenseType(62, 'entertainment-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    principal: [personName, personal],
    businessScope: codeSet(entertainmentKind),
    floorArea: decimal(2, 0),
    capacity: integer(1, 99_999),
    machines: [list(row({ model: line(60), count: integer(1, 999) }), 500), optional],
  }))();
