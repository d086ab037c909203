import { landClass } from '../../codes/construction.ts';
import { licenseType, optional, row } from '../../entries.ts';
import { address, code, date, decimal, documentNumber, line, list, organizationName, text } from '../../kinds/index.ts';

/** 建设项目用地预审与选址意见书. */
export const constructionSiteSelection = /*@__PURE__*/ (() =>
  licenseType(153, 'construction-site-selection', 'public valid', {
    number: documentNumber,
    holderName: organizationName,
    issueDate: date,
    projectName: line(100),
    projectCode: documentNumber,
    basis: text(500),
    location: address,
    area: decimal(2, 0),
    landClasses: [list(row({ class: code(landClass), area: decimal(2, 0) }), 99), optional],
    contentScale: text(2_000),
    attachments: [list(line(100), 99), optional],
  }))();
