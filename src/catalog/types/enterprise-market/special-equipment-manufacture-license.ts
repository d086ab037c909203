import { licenseType, optional, row } from '../../entries.ts';
import { address, date, documentNumber, line, list, organizationName, text } from '../../kinds/index.ts';

/** 特种设备生产许可证. */
export const specialEquipmentManufactureLicense = /*@__PURE__*/ (() =>
  licenseType(108, 'special-equipment-manufacture-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    officeAddress: [address, optional],
    productionAddress: address,
    licenseItems: list(row({ item: line(60), subitem: line(60), specs: [text(200), optional] }), 50),
  }))();
