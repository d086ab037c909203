import { forensicCategory } from '../../codes/professional-qualification.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, codeSet, date, decimal, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 司法鉴定许可证. */
export const forensicInstitution = /*@__PURE__*/ (() =>
  licenseType(146, 'forensic-institution-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    principal: [personName, personal],
    assets: [decimal(2, 0), optional],
    businessScope: codeSet(forensicCategory),
  }))();
