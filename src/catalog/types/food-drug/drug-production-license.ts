import { drugKind, drugMaker } from '../../codes/food-drug.ts';
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

/** 药品生产许可证. The class code AhzCh is own production of h and z, and production of h for others. */
export const drugProductionLicense = /*@__PURE__*/ (() =>
  licenseType(29, 'drug-production-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    classCode: list(row({ maker: code(drugMaker), drugs: codeSet(drugKind) }), 4),
    domicile: address,
    legalRepresentative: [personName, personal],
    principal: [personName, personal],
    productionHead: [personName, personal],
    qualityHead: [personName, personal],
    qualifiedPerson: [personName, personal],
    productionScope: list(row({ address, scope: text(1_000) }), 50),
    supervisionBody: [organizationName, optional],
  }))();
