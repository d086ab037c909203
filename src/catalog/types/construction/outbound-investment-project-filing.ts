import { licenseType } from '../../entries.ts';
import { country, date, documentNumber, line, money, organizationName } from '../../kinds/index.ts';

/** 境外投资项目备案通知书. */
export const outboundInvestmentProjectFiling = /*@__PURE__*/ (() =>
  licenseType(178, 'outbound-investment-project-filing', 'valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    destination: country,
    chineseAmount: money,
  }))();
