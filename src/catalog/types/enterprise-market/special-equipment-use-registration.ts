import { licenseType, optional } from '../../entries.ts';
import { address, date, documentNumber, line, officialCode, organizationName } from '../../kinds/index.ts';

/** 特种设备使用登记证, of one piece of equipment. */
export const specialEquipmentUseRegistration = /*@__PURE__*/ (() =>
  licenseType(23, 'special-equipment-use-registration', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    kind: officialCode('special-equipment', 4),
    name: line(60),
    code: documentNumber,
    serialNumber: documentNumber,
    location: address,
    internalNumber: [documentNumber, optional],
    nextInspection: [date, optional],
  }))();
