import { sex } from '../../codes/person.ts';
import { lawyerKind, yearlyAssessment } from '../../codes/professional-qualification.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  code,
  date,
  documentNumber,
  identityNumber,
  image,
  list,
  organizationName,
  personName,
  year,
} from '../../kinds/index.ts';

/** 中华人民共和国律师执业证. */
export const lawyerLicense = /*@__PURE__*/ (() =>
  licenseType(44, 'lawyer-license', 'carried', {
    number: [documentNumber, personal],
    holderName: [personName, personal],
    holderNumber: [identityNumber, personal],
    issueDate: date,
    employer: [organizationName, personal],
    kind: code(lawyerKind),
    qualificationNumber: [documentNumber, personal],
    sex: [code(sex), personal],
    assessments: [list(row({ year: year, result: code(yearlyAssessment) }), 20), optional],
    portrait: [image(16_384), optionalPersonal],
  }))();
