import { enterpriseType } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  money,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 对外贸易经营者备案登记表, abolished in 2022. */
export const foreignTradeOperatorFiling = /*@__PURE__*/ (() =>
  licenseType(117, 'foreign-trade-operator-filing', '', {
    number: documentNumber,
    code: documentNumber,
    holderName: organizationName,
    nameEnglish: organizationName,
    holderNumber: [creditCode, optional],
    enterpriseType: code(enterpriseType),
    domicile: [address, optional],
    addressEnglish: [address, optional],
    legalRepresentative: [personName, optionalPersonal],
    registeredCapital: [money, optional],
    issueDate: date,
  }))();
