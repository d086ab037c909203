import { forensicCategory } from '../../codes/professional-qualification.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, money, organizationName, personName } from '../../kinds/index.ts';

/** 司法鉴定许可证. */
export const forensicInstitutionLicense = /*@__PURE__*/ (() =>
  licenseType(146, 'forensic-institution-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    assets: [money, optional],
    businessScope: codeSet(forensicCategory),
  }))();
