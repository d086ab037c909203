import { pesticideScope } from '../../codes/agriculture.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 农药经营许可证. */
export const pesticideOperationLicense = /*@__PURE__*/ (() =>
  licenseType(192, 'pesticide-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    businessPlaces: list(address, 20),
    warehouses: [list(address, 20), optional],
    businessScope: code(pesticideScope),
  }))();
