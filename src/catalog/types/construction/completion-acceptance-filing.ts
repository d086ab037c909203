import { licenseType, optional, row } from '../../entries.ts';
import { date, decimal, documentNumber, integer, line, list, organizationName, text } from '../../kinds/index.ts';

/** 房屋建筑和市政基础设施工程竣工验收备案证明. */
export const completionAcceptanceFiling = /*@__PURE__*/ (() =>
  licenseType(155, 'completion-acceptance-filing', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    scope: text(500),
    acceptanceDate: date,
    permitNumber: documentNumber,
    planningPermitNumber: [documentNumber, optional],
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
    supervisionBody: [organizationName, optional],
  }))();
