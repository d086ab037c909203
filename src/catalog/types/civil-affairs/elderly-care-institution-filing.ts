import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  creditCode,
  date,
  decimal,
  documentNumber,
  integer,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 设置养老机构备案回执. */
export const elderlyCareInstitutionFiling = /*@__PURE__*/ (() =>
  licenseType(80, 'elderly-care-institution-filing', 'public', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    legalRepresentative: [personName, personal],
    address: address,
    bedCount: integer(1, 99_999),
    floorArea: [decimal(2, 0), optional],
    serviceScope: text(500),
  }))();
