import { riskSport, sportStaff } from '../../codes/culture-tourism.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  date,
  documentNumber,
  integer,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 经营高危险性体育项目许可证. */
export const highRiskSportLicense = /*@__PURE__*/ (() =>
  licenseType(64, 'high-risk-sport-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    principal: [personName, personal],
    address: address,
    items: codeSet(riskSport),
    staffCount: integer(1, 999),
    instructors: [
      list(row({ name: personName, number: documentNumber, role: code(sportStaff) }), 300),
      optionalPersonal,
    ],
    capacity: [integer(1, 99_999), optional],
  }))();
