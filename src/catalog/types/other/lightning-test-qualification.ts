import { letterGrade } from '../../codes/organization.ts';
import { lightningClasses } from '../../codes/other.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 雷电防护装置检测资质证. */
export const lightningTestQualification = /*@__PURE__*/ (() =>
  licenseType(180, 'lightning-test-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    grade: code(letterGrade),
    scope: codeSet(lightningClasses),
  }))();
