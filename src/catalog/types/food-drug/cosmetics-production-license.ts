import { licenseType, personal, row } from '../../entries.ts';
import {
  address,
  creditCode,
  date,
  documentNumber,
  list,
  officialCode,
  organizationName,
  personName,
  yesNo,
} from '../../kinds/index.ts';

/** 化妆品生产许可证. */
export const cosmeticsProductionLicense = /*@__PURE__*/ (() =>
  licenseType(125, 'cosmetics-production-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    qualityHead: [personName, personal],
    productionAddress: address,
    licenseItems: list(row({ item: officialCode('cosmetic-items', 2), marked: yesNo }), 50),
  }))();
