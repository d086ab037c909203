import { socialInsurance } from '../../codes/labor-social-security.ts';
import { licenseType, optional, row } from '../../entries.ts';
import {
  code,
  creditCode,
  date,
  decimal,
  documentNumber,
  integer,
  list,
  organizationName,
  yearMonth,
} from '../../kinds/index.ts';

/** 单位参加城镇社会保险基本情况. */
export const unitSocialInsuranceStatus = /*@__PURE__*/ (() =>
  licenseType(210, 'unit-social-insurance-status', 'certificate', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    registrationNumber: documentNumber,
    month: yearMonth,
    insured: list(row({ kind: code(socialInsurance), persons: integer(0, 9_999_999), arrears: decimal(2, 0) }), 50),
  }))();
