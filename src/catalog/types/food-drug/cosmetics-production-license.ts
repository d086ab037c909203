import { cosmeticCategory, cosmeticMark, cosmeticUnit } from '../../codes/food-drug.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 化妆品生产许可证. */
export const cosmeticsProductionLicense = /*@__PURE__*/ (() =>
  licenseType(125, 'cosmetics-production-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    qualityHead: [personName, personal],
    productionAddress: address,
    licenseItems: list(
      row({
        unit: code(cosmeticUnit),
        categories: [codeSet(cosmeticCategory), optional],
        marks: [codeSet(cosmeticMark), optional],
      }),
      8,
    ),
  }))();
