import { houseUse } from '../../codes/property.ts';
import { licenseType, optional, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
} from '../../kinds/index.ts';

/** 商品房预售许可证. */
export const presalePermit = /*@__PURE__*/ (() =>
  licenseType(49, 'presale-permit', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: address,
    buildings: list(documentNumber, 999),
    floorArea: decimal(2, 0),
    unitCount: integer(1, 99_999),
    purposes: [list(code(houseUse), 99), optional],
    supervisedAccount: [row({ bank: organizationName, account: documentNumber }), optional],
    landTitleNumber: [documentNumber, optional],
  }))();
