import { numberGrade } from '../../codes/organization.ts';
import { blastingScope } from '../../codes/public-security.ts';
import { licenseType, optional, personal } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  date,
  documentNumber,
  organizationName,
  personName,
  yesNo,
} from '../../kinds/index.ts';

/** 爆破作业单位许可证. Only a commercial unit has a grade and a scope. */
export const explosivesUnitLicense = /*@__PURE__*/ (() =>
  licenseType(88, 'explosives-unit-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    legalRepresentative: [personName, personal],
    technicalHead: [personName, personal],
    commercial: yesNo,
    qualificationGrade: [code(numberGrade), optional],
    operationScope: [codeSet(blastingScope), optional],
  }))();
