import { numberGrade } from '../../codes/organization.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  money,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 房地产开发企业资质证书. */
export const developerQualification = /*@__PURE__*/ (() =>
  licenseType(150, 'developer-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    registeredCapital: money,
    grade: code(numberGrade),
    businessScope: [text(500), optional],
  }))();
