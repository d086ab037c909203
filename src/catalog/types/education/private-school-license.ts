import { schoolKind } from '../../codes/education.ts';
import { profitNature } from '../../codes/organization.ts';
import { licenseType, optional, optionalPersonal, personal } from '../../entries.ts';
import { address, code, date, documentNumber, organizationName, personName, text } from '../../kinds/index.ts';

/** 民办学校办学许可证. */
export const privateSchoolLicense = /*@__PURE__*/ (() =>
  licenseType(40, 'private-school-license', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    address: address,
    principal: [personName, personal],
    kind: code(schoolKind),
    contents: text(200),
    organizer: organizationName,
    legalRepresentative: [personName, optionalPersonal],
    supervisingUnit: [organizationName, optional],
    profitNature: [code(profitNature), optional],
  }))();
