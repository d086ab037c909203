import { licenseType, optional, row } from '../../entries.ts';
import {
  address,
  country,
  date,
  decimal,
  documentNumber,
  line,
  list,
  money,
  organizationName,
  text,
} from '../../kinds/index.ts';

/** 外商投资项目核准批复. */
export const foreignInvestmentProjectApproval = /*@__PURE__*/ (() =>
  licenseType(177, 'foreign-investment-project-approval', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    projectCode: [documentNumber, optional],
    investors: list(row({ name: organizationName, country: [country, optional], share: decimal(4, 0, 100) }), 99),
    totalInvestment: money,
    contentScale: text(2_000),
    location: address,
  }))();
