import { sex } from '../../codes/person.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  date,
  decimal,
  documentNumber,
  identityNumber,
  integer,
  organizationName,
  personName,
  phone,
  region,
  yearMonth,
} from '../../kinds/index.ts';

/** 基本养老保险参保缴费凭证. */
export const pensionTransferVoucher = /*@__PURE__*/ (() =>
  licenseType(209, 'pension-transfer-voucher', 'certificate', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    sex: [code(sex), optionalPersonal],
    registeredAddress: [address, personal],
    insuredRange: [row({ from: yearMonth, until: yearMonth }), personal],
    contributionMonths: [integer(0, 1_200), personal],
    accountBalance: [decimal(2, 0), personal],
    agencyName: organizationName,
    agencyRegion: region,
    agencyPhone: [phone, optional],
  }))();
