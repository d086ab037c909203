import { chemicalsMode } from '../../codes/emergency-safety.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, date, documentNumber, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 危险化学品经营许可证. */
export const hazardousChemicalsOperationLicense = /*@__PURE__*/ (() =>
  licenseType(58, 'hazardous-chemicals-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    businessPlace: [address, optional],
    legalRepresentative: [personName, personal],
    businessMode: code(chemicalsMode),
    permittedScope: list(line(60), 500),
    warehouseAddress: [address, optional],
  }))();
