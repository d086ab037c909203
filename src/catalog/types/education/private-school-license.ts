import { schoolKind } from '../../codes/education.ts';
import { profitNature } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { address, code, date, documentNumber, list, organizationName, personName, text } from '../../kinds/index.ts';

/** 民办学校办学许可证. */
export const privateSchoolLicense = /*@__PURE__*/ (() =>
  licenseType(40, 'private-school-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    principal: [personName, personal],
    organizers: [list(organizationName, 3), personal],
    kind: code(schoolKind),
    contents: text(200),
    supervisingUnit: [organizationName, optional],
    legalRepresentative: [personName, optionalPersonal],
    profitNature: [code(profitNature), optional],
  }))();
