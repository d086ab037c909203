import { kinship } from '../../codes/person.ts';
import { licenseType, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  integer,
  list,
  personName,
} from '../../kinds/index.ts';

/** 共有产权保障住房申请资格证明. */
export const sharedOwnershipEligibility = /*@__PURE__*/ (() =>
  licenseType(152, 'shared-ownership-eligibility', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    familyMembers: [
      list(row({ name: personName, relation: code(kinship), number: identityNumber }), 99),
      optionalPersonal,
    ],
    registeredAddress: [address, personal],
    perCapitaArea: [decimal(2, 0), optionalPersonal],
    lotteryNumber: [integer(1, 99_999), optionalPersonal],
  }))();
