import { tradeMode } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  list,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 医疗器械经营许可证, of class III devices. At least one of the two scopes is there. */
export const medicalDeviceOperationLicense = /*@__PURE__*/ (() =>
  licenseType(30, 'medical-device-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    legalRepresentative: [personName, personal],
    principal: [personName, personal],
    domicile: address,
    businessPlace: address,
    businessMode: code(tradeMode),
    formerScope: [list(officialCode('device-categories-2002', 4), 50), optional],
    businessScope: [list(officialCode('device-categories', 2), 50), optional],
    warehouseAddress: [address, optional],
  }))();
