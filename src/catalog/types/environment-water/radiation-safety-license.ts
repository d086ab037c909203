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
  list,
  organizationName,
  personName,
  text,
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
    activityScope: list(row({ activities: codeSet(radiationActivity), item: code(radiationItem) }), 30),
    places: list(row({ name: text(60), address }), 100),
    sources: [
      list(
        row({ nuclide: documentNumber, category: integer(1, 5), activity: decimal(6, 0), count: integer(1, 100_000) }),
        500,
      ),
      optional,
    ],
    devices: [list(row({ name: text(60), category: integer(1, 3), count: integer(1, 100_000) }), 500), optional],
  }))();
