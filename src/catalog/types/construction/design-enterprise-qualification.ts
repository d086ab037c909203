import { designKind } from '../../codes/construction.ts';
import { economicNature, letterGrade } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  line,
  list,
  officialCode,
  organizationName,
  personName,
  text,
} from '../../kinds/index.ts';

/** 工程设计资质证书. */
export const designEnterpriseQualification = /*@__PURE__*/ (() =>
  licenseType(157, 'design-enterprise-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: [creditCode, optional],
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    technicalHead: [personName, optionalPersonal],
    economicNature: [code(economicNature), optional],
    qualifications: list(
      row({
        kind: code(designKind),
        industry: [officialCode('designIndustries', 2), optional],
        specialty: [line(100), optional],
        grade: [code(letterGrade), optional],
      }),
      99,
    ),
    businessScope: text(2_000),
  }))();
