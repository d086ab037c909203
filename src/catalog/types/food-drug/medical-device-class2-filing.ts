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

/** 第二类医疗器械经营备案凭证. At least one of the two scopes is there. */
export const medicalDeviceClass2Filing = /*@__PURE__*/ (() =>
  licenseType(122, 'medical-device-class2-filing', 'public', {
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
