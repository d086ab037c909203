import { skillLevel } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal, row } from '../../entries.ts';
import { address, codeSet, date, documentNumber, line, list, organizationName, personName } from '../../kinds/index.ts';

/** 民办职业培训学校办学许可证. */
export const vocationalTrainingSchoolLicense = /*@__PURE__*/ (() =>
  licenseType(141, 'vocational-training-school-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address,
    principal: [personName, personal],
    organizers: [list(organizationName, 3), optionalPersonal],
    occupations: list(row({ name: line(40), levels: [codeSet(skillLevel), optional] }), 100),
  }))();
