import { radiationActivity, radiationItem } from '../../codes/environment-water.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  creditCode,
  date,
  decimal,
  documentNumber,
  integer,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 辐射安全许可证. */
export const radiationSafetyLicense = /*@__PURE__*/ (() =>
  licenseType(169, 'radiation-safety-license', 'valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    scope: list(row({ activities: codeSet(radiationActivity), item: code(radiationItem) }), 99),
    places: list(row({ name: line(100), address }), 99),
    sources: [
      list(
        row({ nuclide: line(100), category: integer(1, 5), activity: decimal(6, 0), count: integer(1, 99_999) }),
        150,
      ),
      optional,
    ],
    devices: [list(row({ name: line(100), category: integer(1, 3), count: integer(1, 99_999) }), 150), optional],
  }))();
