import { seedModes } from '../../codes/agriculture.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  codeSet,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  personName,
  region,
  text,
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
    crops: list(text(20), 40),
    businessMode: codeSet(seedModes),
    businessArea: text(40),
    varieties: [
      list(
        row({
          crop: text(20),
          category: [text(20), optional],
          name: text(40),
          number: [documentNumber, optional],
          places: list(region, 10),
        }),
        200,
      ),
      optional,
    ],
  }))();
