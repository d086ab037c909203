import { letterGrade } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  list,
  money,
  officialCode,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 工程监理资质证书. */
export const supervisionEnterpriseQualification = /*@__PURE__*/ (() =>
  licenseType(158, 'supervision-enterprise-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    technicalHead: [personName, optionalPersonal],
    registeredCapital: [money, optional],
    qualifications: list(
      row({ category: officialCode('supervisionCategories', 2), grade: [code(letterGrade), optional] }),
      99,
    ),
    businessScope: text(2_000),
  }))();
