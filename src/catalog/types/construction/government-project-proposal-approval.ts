import { licenseType } from '../../entries.ts';
import { address, date, decimal, documentNumber, organizationName, text } from '../../kinds/index.ts';

/** 政府投资项目项目建议书批复. */
export const governmentProjectProposalApproval = /*@__PURE__*/ (() =>
  licenseType(173, 'government-project-proposal-approval', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: text(100),
    projectCode: documentNumber,
    location: address,
    contentScale: text(2_000),
    totalInvestment: decimal(2, 0),
    fundSource: text(500),
  }))();
