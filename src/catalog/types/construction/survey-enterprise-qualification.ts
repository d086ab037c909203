import { surveyCategory } from '../../codes/construction.ts';
import { letterGrade } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  list,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 工程勘察资质证书. */
export const surveyEnterpriseQualification = /*@__PURE__*/ (() =>
  licenseType(156, 'survey-enterprise-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    technicalHead: [personName, optionalPersonal],
    qualifications: list(row({ category: code(surveyCategory), grade: [code(letterGrade), optional] }), 99),
    businessScope: text(2_000),
  }))();
