import { seedlingKinds, seedModes } from '../../codes/agriculture.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  codeSet,
  date,
  digits,
  documentNumber,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 林草种子生产经营许可证. */
export const forestSeedlingLicense = /*@__PURE__*/ (() =>
  licenseType(198, 'forest-seedling-license', 'public valid', {
    number: digits(14),
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    registeredAddress: address,
    productionPlaces: list(address, 20),
    businessScope: codeSet(seedlingKinds),
    varieties: [list(row({ name: text(40), number: documentNumber }), 100), optional],
    businessMode: [codeSet(seedModes), optional],
    businessArea: [text(40), optional],
  }))();
