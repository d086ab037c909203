import { veterinaryDrugs } from '../../codes/agriculture.ts';
import { licenseType, optionalPersonal, personal } from '../../entries.ts';
import { address, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 兽药经营许可证. */
export const veterinaryDrugOperationLicense = /*@__PURE__*/ (() =>
  licenseType(191, 'veterinary-drug-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    legalRepresentative: [personName, personal],
    qualityHead: [personName, optionalPersonal],
    businessAddress: address,
    businessScope: codeSet(veterinaryDrugs),
  }))();
