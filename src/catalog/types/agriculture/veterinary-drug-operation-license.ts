import { veterinaryDrugs } from '../../codes/agriculture.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { address, codeSet, creditCode, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 兽药经营许可证. */
export const veterinaryDrugOperationLicense = /*@__PURE__*/ (() =>
  licenseType(191, 'veterinary-drug-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    domicile: [address, optional],
    legalRepresentative: [personName, personal],
    qualityHead: [personName, optionalPersonal],
    businessPlace: address,
    businessScope: codeSet(veterinaryDrugs),
  }))();
