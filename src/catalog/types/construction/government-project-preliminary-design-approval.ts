import { licenseType, optional } from '../../entries.ts';
import { date, documentNumber, line, money, organizationName, text } from '../../kinds/index.ts';

/** 政府投资项目初步设计及概算批复. */
export const governmentProjectPreliminaryDesignApproval = /*@__PURE__*/ (() =>
  licenseType(175, 'government-project-preliminary-design-approval', 'public', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    projectCode: [documentNumber, optional],
    content: text(2_000),
    totalInvestment: money,
    approvalNumber: [documentNumber, optional],
  }))();
