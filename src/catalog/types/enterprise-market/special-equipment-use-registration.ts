import { licenseType, optional } from '../../entries.ts';
import { address, date, documentNumber, officialCode, organizationName, text } from '../../kinds/index.ts';

/** 特种设备使用登记证, of one piece of equipment. */
export const specialEquipmentUseRegistration = /*@__PURE__*/ (() =>
  licenseType(23, 'special-equipment-use-registration', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    equipmentKind: officialCode('special-equipment', 4),
    equipmentName: text(60),
    equipmentCode: documentNumber,
    productNumber: documentNumber,
    location: address,
    internalNumber: [documentNumber, optional],
    nextInspection: [date, optional],
  }))();
