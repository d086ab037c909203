import { documentKind } from '../../codes/person.ts';
import { houseUse } from '../../codes/property.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  list,
  money,
  organizationName,
  partyNumber,
} from '../../kinds/index.ts';

/** 房屋租赁合同登记备案证明. */
export const housingLeaseFiling = /*@__PURE__*/ (() =>
  licenseType(48, 'housing-lease-filing', 'carried valid', {
    number: [documentNumber, personal],
    issueDate: date,
    lessors: [list(organizationName, 99), personal],
    lessees: [
      list(row({ name: organizationName, documentKind: code(documentKind), number: partyNumber }), 99),
      personal,
    ],
    location: [address, personal],
    area: decimal(2, 0),
    purpose: code(houseUse),
    monthlyRent: [money, optionalPersonal],
    titleNumber: [documentNumber, optionalPersonal],
  }))();
