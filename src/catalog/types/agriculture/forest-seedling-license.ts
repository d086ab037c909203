import { seedlingKinds, seedModes } from '../../codes/agriculture.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  codeSet,
  date,
  digits,
  documentNumber,
  line,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 林草种子生产经营许可证. */
export const forestSeedlingLicense = /*@__PURE__*/ (() =>
  licenseType(198, 'forest-seedling-license', 'public valid', {
    number: digits(14),
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    productionPlaces: list(address, 20),
    businessScope: codeSet(seedlingKinds),
    varieties: [list(row({ name: line(40), number: documentNumber }), 100), optional],
    businessMode: [codeSet(seedModes), optional],
    businessArea: [line(40), optional],
  }))();
