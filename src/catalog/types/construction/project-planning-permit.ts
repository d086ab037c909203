import { licenseType, optional, row } from '../../entries.ts';
import {
  address,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 建设工程规划许可证. */
export const projectPlanningPermit = /*@__PURE__*/ (() =>
  licenseType(51, 'project-planning-permit', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: address,
    contentScale: text(2_000),
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
    attachments: [list(line(100), 99), optional],
  }))();
