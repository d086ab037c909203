import { economicNature, numberGrade } from '../../codes/organization.ts';
import { licenseType, optional, personal, row } from '../../entries.ts';
import {
  address,
  code,
  creditCode,
  date,
  documentNumber,
  line,
  list,
  money,
  officialCode,
  organizationName,
  personName,
} from '../../kinds/index.ts';

/** 建筑业企业资质证书. */
export const constructionEnterpriseQualification = /*@__PURE__*/ (() =>
  licenseType(53, 'construction-enterprise-qualification', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    holderNumber: creditCode,
    issueDate: date,
    address,
    legalRepresentative: [personName, personal],
    registeredCapital: money,
    economicNature: code(economicNature),
    qualifications: list(
      row({
        category: officialCode('constructionQualifications', 2),
        specialty: [line(100), optional],
        grade: [code(numberGrade), optional],
      }),
      99,
    ),
  }))();
