import { seedModes } from '../../codes/agriculture.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  codeSet,
  creditCode,
  date,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
  region,
} from '../../kinds/index.ts';

/** 农作物种子生产经营许可证: the main sheet, and the varieties of the second one (副证). */
export const seedOperationLicense = /*@__PURE__*/ (() =>
  licenseType(193, 'seed-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    crops: list(line(20), 40),
    businessMode: codeSet(seedModes),
    businessArea: line(40),
    varieties: [
      list(
        row({
          crop: line(20),
          category: [line(20), optional],
          name: line(40),
          number: [documentNumber, optional],
          places: list(region, 10),
        }),
        150,
      ),
      optional,
    ],
  }))();
