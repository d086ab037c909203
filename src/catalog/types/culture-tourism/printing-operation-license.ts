import { printScope } from '../../codes/culture-tourism.ts';
import { economicNature } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 印刷经营许可证. */
export const printingOperationLicense = /*@__PURE__*/ (() =>
  licenseType(63, 'printing-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    businessPlace: address,
    legalRepresentative: [personName, personal],
    economicNature: [code(economicNature), optional],
    businessScope: codeSet(printScope),
  }))();
