import { economicNature } from '../../codes/organization.ts';
import { licenseType, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 安全生产许可证（危险化学品生产）. */
export const hazardousChemicalsProductionLicense = /*@__PURE__*/ (() =>
  licenseType(182, 'hazardous-chemicals-production-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    address: address,
    economicNature: code(economicNature),
    permittedScope: list(row({ name: line(60), quantity: decimal(2, 0) }), 200),
  }))();
