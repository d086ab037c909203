import { workSystem } from '../../codes/labor-social-security.ts';
import { licenseType, row } from '../../entries.ts';
import { code, date, documentNumber, integer, line, list, organizationName } from '../../kinds/index.ts';

/** 企业实行其他工作时间制度许可决定书. */
export const flexibleHoursPermit = /*@__PURE__*/ (() =>
  licenseType(142, 'flexible-hours-permit', 'valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    items: list(
      row({
        system: code(workSystem),
        positions: list(line(40), 50),
        persons: integer(0, 9_999_999),
      }),
      10,
    ),
  }))();
