import { drugCategory, drugScope } from '../../codes/food-drug.ts';
import { tradeMode } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 药品经营许可证. */
export const drugOperationLicense = /*@__PURE__*/ (() =>
  licenseType(28, 'drug-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    businessPlace: address,
    legalRepresentative: [personName, personal],
    principal: [personName, personal],
    qualityHead: [personName, personal],
    businessScope: codeSet(drugScope),
    drugCategories: [codeSet(drugCategory), optional],
    businessMode: code(tradeMode),
    warehouseAddress: [address, optional],
    supervisionBody: [organizationName, optional],
    changeRecords: [list(row({ date, change: text(200) }), 50), optionalPersonal],
  }))();
