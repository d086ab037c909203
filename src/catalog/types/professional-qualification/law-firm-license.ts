import { checkResult } from '../../codes/organization.ts';
import { lawFirmForm } from '../../codes/professional-qualification.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  list,
  money,
  organizationName,
  personName,
  year,
} from '../../kinds/index.ts';

/** 律师事务所执业许可证. */
export const lawFirmLicense = /*@__PURE__*/ (() =>
  licenseType(45, 'law-firm-license', 'public', {
    number: creditCode,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    principal: [personName, personal],
    organizationForm: code(lawFirmForm),
    assets: [money, optional],
    supervisingUnit: organizationName,
    approvalNumber: documentNumber,
    approvalDate: date,
    partners: [list(personName, 999), optionalPersonal],
    checkRecords: [list(row({ year: year, result: code(checkResult) }), 20), optional],
  }))();
