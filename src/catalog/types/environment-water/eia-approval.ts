import { assessmentKind } from '../../codes/environment-water.ts';
import { licenseType, optional } from '../../entries.ts';
import { address, code, date, documentNumber, line, organizationName, text } from '../../kinds/index.ts';

/** 建设项目环境影响报告书（表）审批意见. */
export const eiaApproval = /*@__PURE__*/ (() =>
  licenseType(170, 'eia-approval', 'public may-end', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    location: address,
    reportKind: code(assessmentKind),
    reportUnit: [organizationName, optional],
    contentScale: text(2_000),
    requirements: text(2_000),
  }))();
