import { pawnBusiness } from '../../codes/finance-tax.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, money, organizationName, personName } from '../../kinds/index.ts';

/** 典当经营许可证. */
export const pawnOperationLicense = /*@__PURE__*/ (() =>
  licenseType(118, 'pawn-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    institutionCode: documentNumber,
    legalRepresentative: [personName, personal],
    registeredCapital: money,
    domicile: address,
    businessScope: codeSet(pawnBusiness),
  }))();
