import { rightNature } from '../../codes/housing-property.ts';
import { landUse } from '../../codes/property.ts';
import { licenseType, optional } from '../../entries.ts';
import {
  address,
  code,
  codeSet,
  date,
  decimal,
  documentNumber,
  line,
  list,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 建设用地规划许可证. */
export const landPlanningPermit = /*@__PURE__*/ (() =>
  licenseType(50, 'land-planning-permit', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    approvedBy: organizationName,
    approvalNumber: documentNumber,
    location: address,
    area: decimal(2, 0),
    landUses: codeSet(landUse),
    contentScale: [text(2_000), optional],
    landAcquisition: [code(rightNature), optional],
    attachments: [list(line(100), 99), optional],
  }))();
