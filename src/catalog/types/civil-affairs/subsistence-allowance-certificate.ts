import { kinship } from '../../codes/person.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  list,
  personName,
  residentNumber,
  yearMonth,
} from '../../kinds/index.ts';

/** 城乡居民最低生活保障证, of a household. */
export const subsistenceAllowanceCertificate = /*@__PURE__*/ (() =>
  licenseType(78, 'subsistence-allowance-certificate', 'carried valid', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [residentNumber, personal],
    issueDate: date,
    address: [address, personal],
    members: [
      list(row({ name: personName, relationToHead: code(kinship), number: [residentNumber, optional] }), 20),
      personal,
    ],
    monthlyAmount: [decimal(2, 0), personal],
    startMonth: [yearMonth, personal],
  }))();
