import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  creditCode,
  date,
  foodNumber,
  list,
  officialCode,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 食品生产许可证. The varieties stand on the duplicate. */
export const foodProductionLicense = /*@__PURE__*/ (() =>
  licenseType(27, 'food-production-license', 'public valid', {
    number: foodNumber('SC'),
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    productionAddress: address,
    categories: list(officialCode('food-categories', 2), 50),
    products: list(
      row({ category: officialCode('food-classes', 4), varieties: text(500), remarks: [text(200), optional] }),
      100,
    ),
    warehouseAddress: [address, optional],
  }))();
