import { ordinalClass, repairWork } from '../../codes/transport.ts';
import { licenseType, optional, optionalPersonal } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  creditCode,
  date,
  documentNumber,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 机动车维修经营备案证明. */
export const vehicleRepairFiling = /*@__PURE__*/ (() =>
  licenseType(97, 'vehicle-repair-filing', 'public', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    businessPlace: address,
    legalRepresentative: [personName, optionalPersonal],
    grade: code(ordinalClass),
    businessScope: codeSet(repairWork),
  }))();
