import { letterGrade } from '../../codes/organization.ts';
import { surveyingSpecialties } from '../../codes/other.ts';
import { licenseType, personal } from '../../entries.ts';
import { address, code, codeSet, date, documentNumber, organizationName, personName } from '../../kinds/index.ts';

/** 测绘资质证书. */
export const surveyingQualification = /*@__PURE__*/ (() =>
  licenseType(181, 'surveying-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    domicile: address,
    legalRepresentative: [personName, personal],
    grade: code(letterGrade),
    scope: codeSet(surveyingSpecialties),
  }))();
