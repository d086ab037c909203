import { buildingClass } from '../../codes/construction.ts';
import { checkResult } from '../../codes/organization.ts';
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

/** 特殊建设工程消防验收意见书. */
export const fireAcceptanceOpinion = /*@__PURE__*/ (() =>
  licenseType(161, 'fire-acceptance-opinion', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: address,
    buildingClass: code(buildingClass),
    purpose: line(100),
    floorArea: decimal(2, 0),
    buildings: [
      list(
        row({
          name: line(100),
          floors: integer(0, 999),
          basement: [integer(0, 999), optional],
          area: decimal(2, 0),
          height: [decimal(2, 0), optional],
        }),
        300,
      ),
      optional,
    ],
    conclusion: code(checkResult),
  }))();
