import { licenseType, optional } from '../../entries.ts';
import { address, date, documentNumber, integer, line, money, organizationName, text } from '../../kinds/index.ts';

/** 政府投资项目可行性研究报告批复. */
export const governmentProjectFeasibilityApproval = /*@__PURE__*/ (() =>
  licenseType(174, 'government-project-feasibility-approval', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    projectCode: [documentNumber, optional],
    location: [address, optional],
    contentScale: text(2_000),
    totalInvestment: money,
    biddingPlan: [text(2_000), optional],
    constructionPeriod: [integer(1, 99_999), optional],
  }))();
