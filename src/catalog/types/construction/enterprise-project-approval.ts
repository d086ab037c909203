import { licenseType } from '../../entries.ts';
import { address, date, documentNumber, line, money, organizationName, text } from '../../kinds/index.ts';

/** 企业投资项目核准批复. */
export const enterpriseProjectApproval = /*@__PURE__*/ (() =>
  licenseType(176, 'enterprise-project-approval', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    projectCode: documentNumber,
    location: address,
    contentScale: text(2_000),
    totalInvestment: money,
  }))();
