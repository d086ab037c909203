import { licenseType, optional, row } from '../../entries.ts';
import { address, date, decimal, documentNumber, integer, list, organizationName, text } from '../../kinds/index.ts';

/** 建设工程规划许可证. */
export const projectPlanningPermit = /*@__PURE__*/ (() =>
  licenseType(51, 'project-planning-permit', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: text(100),
    location: address,
    contentScale: text(1_000),
    buildings: [
      list(
        row({
          name: text(40),
          floors: integer(0, 300),
          basement: [integer(0, 20), optional],
          area: decimal(2, 0),
          height: [decimal(2, 0), optional],
        }),
        300,
      ),
      optional,
    ],
    attachments: [list(text(80), 50), optional],
  }))();
