import { ordinalClass, transportNature } from '../../codes/transport.ts';
import { licenseType, optional, row } from '../../entries.ts';
import { address, code, creditCode, date, documentNumber, list, organizationName, text } from '../../kinds/index.ts';

/** 放射性物品道路运输许可证. */
export const radioactiveTransportLicense = /*@__PURE__*/ (() =>
  licenseType(92, 'radioactive-transport-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address: address,
    goods: list(row({ category: code(ordinalClass), names: [text(200), optional] }), 3),
    nature: code(transportNature),
    radiationPermit: [documentNumber, optional],
  }))();
