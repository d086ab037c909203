import { licenseType, optional } from '../../entries.ts';
import { address, date, documentNumber, line, list, organizationName, text } from '../../kinds/index.ts';

/** 河道管理范围内建设项目工程建设方案审批（行政许可决定书）. */
export const riverProjectPermit = /*@__PURE__*/ (() =>
  licenseType(172, 'river-project-permit', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    rivers: list(line(100), 99),
    location: address,
    content: text(2_000),
    requirements: [text(2_000), optional],
  }))();
