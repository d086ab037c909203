import { gasBusiness, gasSource } from '../../codes/construction.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
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

/** 燃气经营许可证. */
export const gasOperationLicense = /*@__PURE__*/ (() =>
  licenseType(166, 'gas-operation-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    legalRepresentative: [personName, personal],
    domicile: address,
    businessKinds: list(row({ kind: code(gasBusiness), sources: codeSet(gasSource) }), 99),
    businessArea: text(500),
    supplyPoints: [list(row({ name: organizationName, address }), 500), optional],
  }))();
