import { medicalDeviceClass } from '../../codes/food-drug.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  line,
  list,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 医疗器械生产许可证. */
export const medicalDeviceProductionLicense = /*@__PURE__*/ (() =>
  licenseType(123, 'medical-device-production-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    legalRepresentative: [personName, personal],
    principal: [personName, personal],
    domicile: address,
    productionAddress: address,
    productionScope: list(
      row({
        class: code(medicalDeviceClass),
        former: [list(officialCode('device-categories-2002', 4), 50), optional],
        categories: [list(officialCode('device-categories', 2), 50), optional],
      }),
      2,
    ),
    products: [list(row({ name: line(100), number: documentNumber }), 200), optional],
  }))();
