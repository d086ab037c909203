import { unitRole } from '../../codes/construction.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  documentNumber,
  integer,
  line,
  list,
  money,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 建筑工程施工许可证. */
export const constructionPermit = /*@__PURE__*/ (() =>
  licenseType(52, 'construction-permit', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: address,
    contentScale: text(2_000),
    contractPeriod: integer(1, 99_999),
    contractPrice: money,
    units: list(row({ role: code(unitRole), name: organizationName }), 99),
    heads: [list(row({ role: code(unitRole), name: personName }), 99), personal],
    projectCode: [documentNumber, optional],
    remarks: [text(500), optional],
  }))();
