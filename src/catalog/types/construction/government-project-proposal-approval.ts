import { licenseType } from '../../entries.ts';
import { address, date, documentNumber, line, money, organizationName, text } from '../../kinds/index.ts';

/** 政府投资项目项目建议书批复. */
export const governmentProjectProposalApproval = /*@__PURE__*/ (() =>
  licenseType(173, 'government-project-proposal-approval', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    projectCode: documentNumber,
    location: address,
    contentScale: text(2_000),
    totalInvestment: money,
    fundSource: text(500),
  }))();
